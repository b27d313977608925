package chat.holt.rest;

import chat.holt.model.CreateRole;
import chat.holt.model.EditRole;
import chat.holt.model.NewRoleResponse;
import chat.holt.model.Role;
import chat.holt.model.RoleRanks;
import chat.holt.model.Server;
import chat.holt.model.SetOverride;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Roles of a server (`rest.md §15–16`). All changes need ManageRole and, towards a role, the higher rank.
public final class RolesApi {

    private final RestClient client;

    public RolesApi(RestClient client) {
        this.client = client;
    }

    /// For members. Errors: `NotFound`.
    public Role fetch(String serverId, String roleId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}/roles/{role}", serverId, roleId), Role.class));
    }

    /// Creates a role below all others. Errors: `NotFound`, `MissingPermission`, `TooManyRoles`. Event:
    /// `ServerRoleUpdate`.
    public NewRoleResponse create(String serverId, CreateRole role, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("servers/{server}/roles", serverId), NewRoleResponse.class)
                .body(role)
                .reason(reason));
    }

    /// Errors: `NotFound`, `MissingPermission`, `NotElevated`. Event: `ServerRoleUpdate`.
    public Role edit(String serverId, String roleId, EditRole edit, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("servers/{server}/roles/{role}", serverId, roleId), Role.class)
                .body(edit)
                .reason(reason));
    }

    /// Errors: `NotFound`, `MissingPermission`, `NotElevated`. Event: `ServerRoleDelete`.
    public void delete(String serverId, String roleId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("servers/{server}/roles/{role}", serverId, roleId))
                .reason(reason));
    }

    /// Sets the order of all roles. Errors: `NotFound`, `MissingPermission`, `InvalidOperation` (a role is missing or
    /// unknown), `NotElevated` (a role at
    /// or above one's own would move). Event: `ServerRoleRanksUpdate`.
    ///
    /// @param roleIds every role of the server, the highest first
    public Server reorder(String serverId, List<String> roleIds, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("servers/{server}/roles/ranks", serverId), Server.class)
                .body(new RoleRanks(roleIds))
                .reason(reason));
    }

    /// Needs ManagePermissions. Errors: `NotFound`, `MissingPermission`, `NotElevated`,
    /// `CannotGiveMissingPermissions`. Event: `ServerRoleUpdate`.
    public Server setPermissions(String serverId, String roleId, SetOverride permissions, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("servers/{server}/permissions/{role}", serverId, roleId), Server.class)
                .body(permissions)
                .reason(reason));
    }
}
