package chat.holt.commands;

import chat.holt.model.CreateRole;
import chat.holt.model.EditRole;
import chat.holt.model.NewRoleResponse;
import chat.holt.model.SetOverride;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Roles of a server. Events bring the changes. UI thread only.
public class RoleCommands {
    private final Requests requests;

    public RoleCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected RoleCommands() {
        requests = Requests.unconnected();
    }

    /// @param highestFirst every role of the server
    public Task<@Nullable Void> reorder(String serverId, List<String> highestFirst, @Nullable String reason) {
        return Requests.outcome(requests.ask(api -> api.roles().reorder(serverId, highestFirst, reason)));
    }

    public Task<@Nullable Void> edit(String serverId, String roleId, EditRole edit, @Nullable String reason) {
        return Requests.outcome(requests.ask(api -> api.roles().edit(serverId, roleId, edit, reason)));
    }

    /// Creates the lowest role; the event may come later than the reply.
    public Task<NewRoleResponse> create(String serverId, String name, @Nullable String reason) {
        return requests.ask(api -> api.roles().create(serverId, new CreateRole(name), reason));
    }

    public Task<@Nullable Void> delete(String serverId, String roleId, @Nullable String reason) {
        return requests.tell(api -> api.roles().delete(serverId, roleId, reason));
    }

    public Task<@Nullable Void> setPermissions(
            String serverId, String roleId, long allow, long deny, @Nullable String reason) {
        return Requests.outcome(
                requests.ask(api -> api.roles().setPermissions(serverId, roleId, SetOverride.of(allow, deny), reason)));
    }

    /// Sets what everyone may do.
    public Task<@Nullable Void> setDefaultPermissions(String serverId, long permissions, @Nullable String reason) {
        return Requests.outcome(
                requests.ask(api -> api.servers().setDefaultPermissions(serverId, permissions, reason)));
    }
}
