package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Refusal;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Store;
import chat.holt.ui.kit.permissions.Outlook;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.kit.permissions.PermissionSubject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the selected role, or everyone, may do on the server, as something to edit.
final class RolePermissions implements PermissionSubject {
    private final Store store;
    private final String serverId;
    private final RoleDrafts drafts;
    private final RoleViewModel role;
    private final Consumer<Permission> explain;

    RolePermissions(Store store, String serverId, RoleDrafts drafts, RoleViewModel role, Consumer<Permission> explain) {
        this.explain = explain;
        this.store = store;
        this.serverId = serverId;
        this.drafts = drafts;
        this.role = role;
    }

    @Override
    public boolean twoStates() {
        return role.everyone();
    }

    @Override
    public List<Permission> offered() {
        return List.of(Permission.values());
    }

    @Override
    public String blocked() {
        return role.permissionsBlocked();
    }

    @Override
    public PermissionState state(Permission permission) {
        return role.state(permission);
    }

    @Override
    public String refused(Permission permission, PermissionState next) {
        if (role.everyone()) {
            PermissionOverride only = next.in(PermissionOverride.NONE, permission);
            return Refusal.text(store.rights()
                    .may(serverId, me -> ServerRules.defaultPermissions(me, new Permissions(only.allow()))));
        }
        Role shown = role.role().get();
        Role live = shown == null ? null : drafts.live(shown.id()).orElse(null);
        return live == null
                ? role.permissionsBlocked()
                : Refusal.text(store.rights()
                        .may(
                                serverId,
                                me -> ServerRules.rolePermissions(me, live, next.in(live.permissions(), permission))));
    }

    @Override
    public void why(Permission permission) {
        explain.accept(permission);
    }

    @Override
    public String outcome(Permission permission) {
        if (role.everyone()) {
            return "";
        }
        boolean given = drafts.drafted(RoleRow.EVERYONE)
                .filter(everyone -> (everyone.permissions().allow() & permission.bit()) != 0)
                .isPresent();
        return new Outlook(given, null).text();
    }

    @Override
    public void set(Map<Permission, PermissionState> states) {
        role.permissions(states);
    }
}
