package chat.holt.rest;

import chat.holt.model.ChannelUnread;
import chat.holt.model.FetchSettings;
import chat.holt.model.Setting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// What the account keeps on the instance: unread marks and settings (`rest.md §26`).
public final class SyncApi {

    private final RestClient client;

    public SyncApi(RestClient client) {
        this.client = client;
    }

    /// What one has read, by channel.
    public List<ChannelUnread> unreads() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("sync/unreads"), new TypeReference<List<ChannelUnread>>() {}));
    }

    /// The settings of these names; those that were never set are missing.
    public Map<String, Setting> fetchSettings(List<String> keys)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("sync/settings/fetch"), new TypeReference<Map<String, Setting>>() {})
                .body(new FetchSettings(keys)));
    }

    /// Event: `UserSettingsUpdate` to all sessions of the account, this one too.
    ///
    /// @param revision ms since 1970; an older one than the stored is ignored by readers
    public void setSettings(Map<String, String> settings, long revision)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("sync/settings/set"))
                .query("timestamp", revision)
                .body(settings));
    }
}
