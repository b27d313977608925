package chat.holt.commands;

import chat.holt.json.Json;
import chat.holt.model.ChannelUnread;
import chat.holt.model.NotificationSettings;
import chat.holt.model.ServerOrdering;
import chat.holt.model.Setting;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the server keeps for all your clients (`client-behaviour.md §9`). UI thread only.
public class SyncCommands {
    /// Key of the named views of audit logs, by server; only Holt knows it.
    public static final String AUDIT_VIEWS = "holt:audit_views";

    /// Key of the named views of members, by server; only Holt knows it.
    public static final String MEMBER_VIEWS = "holt:member_views";

    /// Key of the [NotificationSettings].
    public static final String NOTIFICATIONS = "notifications";

    private static final List<String> KEYS = List.of("ordering", NOTIFICATIONS, AUDIT_VIEWS, MEMBER_VIEWS);

    private final Requests requests;

    public SyncCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected SyncCommands() {
        requests = Requests.unconnected();
    }

    /// Loads what you have read; to be called after each Ready that did not bring it.
    public Task<@Nullable Void> loadUnreads() {
        long since = requests.store().revision();
        Task<List<ChannelUnread>> task = requests.ask(api -> api.sync().unreads());
        task.onSuccess(records -> requests.store().replies().unreads(records, since));
        return Requests.outcome(task);
    }

    /// Loads the order of servers and the notification settings, and sends what was changed here while there was no
    /// connection; to be called after each Ready.
    public Task<@Nullable Void> loadSettings() {
        Task<Map<String, Setting>> task = requests.ask(api -> api.sync().fetchSettings(KEYS));
        task.onSuccess(settings -> requests.store()
                .replies()
                .mergeSettings(settings, KEYS)
                .forEach((key, newer) ->
                        requests.tell(api -> api.sync().setSettings(Map.of(key, newer.value()), newer.revision()))));
        return Requests.outcome(task);
    }

    /// Keeps the order of servers, here at once.
    public Task<@Nullable Void> orderServers(List<String> serverIds) {
        return set("ordering", new ServerOrdering(serverIds));
    }

    /// Keeps what notifies you and what is muted, here at once.
    public Task<@Nullable Void> notifications(NotificationSettings settings) {
        return set(NOTIFICATIONS, settings);
    }

    /// Keeps named views of a page, here at once.
    ///
    /// @param key which page's, one of the keys above
    public Task<@Nullable Void> views(String key, Map<String, Object> byServer) {
        return set(key, byServer);
    }

    private Task<@Nullable Void> set(String key, Object settings) {
        Setting known = requests.store().setting(key).get();
        // A clock that is slow must not make this older than what it changes.
        long now = Math.max(System.currentTimeMillis(), known == null ? 0 : known.revision() + 1);
        String value = Json.write(settings);
        requests.store().replies().settings(Map.of(key, new Setting(now, value)));
        return requests.tell(api -> api.sync().setSettings(Map.of(key, value), now));
    }
}
