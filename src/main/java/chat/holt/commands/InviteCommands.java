package chat.holt.commands;

import chat.holt.model.Invite;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invites to servers and groups. They are not kept in the store: no event tells of them. UI thread only.
public class InviteCommands {
    private final Requests requests;

    public InviteCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected InviteCommands() {
        requests = Requests.unconnected();
    }

    /// Of a server channel or group.
    public Task<Invite> create(String channelId, @Nullable String reason) {
        return requests.ask(api -> api.invites().create(channelId, reason));
    }

    /// All of a server.
    public Task<List<Invite>> load(String serverId) {
        return requests.ask(api -> api.invites().list(serverId));
    }

    public Task<@Nullable Void> delete(String code, @Nullable String reason) {
        return requests.tell(api -> api.invites().delete(code, reason));
    }
}
