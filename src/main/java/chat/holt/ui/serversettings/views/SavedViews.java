package chat.holt.ui.serversettings.views;

import chat.holt.commands.SyncCommands;
import chat.holt.json.Json;
import chat.holt.json.Untyped;
import chat.holt.model.Setting;
import chat.holt.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Filters of one page of one server that have a name, kept with the account for all clients.
///
/// @param <F> the filter
public final class SavedViews<F> {
    private final Store store;
    private final SyncCommands commands;
    private final String key;
    private final String serverId;
    private final Form<F> form;

    /// How a filter is kept.
    ///
    /// @param <F> the filter
    public interface Form<F> {
        /// As JSON.
        Map<String, Object> write(F filter);

        /// What cannot be read is left out: another client may have written it.
        F read(Map<String, Object> fields);
    }

    /// @param key of the setting, one of those in [SyncCommands]
    public SavedViews(Store store, SyncCommands commands, String key, String serverId, Form<F> form) {
        this.store = store;
        this.commands = commands;
        this.key = key;
        this.serverId = serverId;
        this.form = form;
    }

    /// By name, in order.
    public Map<String, F> all() {
        Map<String, F> views = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Untyped.fields(kept().get(serverId)).forEach((name, view) -> views.put(name, form.read(Untyped.fields(view))));
        return views;
    }

    /// Gives a filter a name; one that had it is replaced.
    public void save(String name, F filter) {
        Map<String, F> views = all();
        views.put(name, filter);
        keep(views);
    }

    public void remove(String name) {
        Map<String, F> views = all();
        views.remove(name);
        keep(views);
    }

    private Map<String, Object> kept() {
        Setting setting = store.setting(key).get();
        Optional<?> read = setting == null ? Optional.empty() : Json.tryRead(setting.value(), Map.class);
        return Untyped.fields(read.orElse(null));
    }

    private void keep(Map<String, F> views) {
        Map<String, Object> mine = new LinkedHashMap<>();
        views.forEach((name, filter) -> mine.put(name, form.write(filter)));
        Map<String, Object> all = kept();
        all.put(serverId, mine);
        commands.views(key, all);
    }
}
