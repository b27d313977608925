package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.ui.kit.permissions.PermissionEditorViewModel;
import chat.holt.ui.kit.permissions.PermissionState;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import org.jspecify.annotations.Nullable;

/// The role shown on the right of the roles page: its draft, and what of it may be changed.
public final class RoleViewModel {
    private final Store store;
    private final String serverId;
    private final RoleDrafts drafts;
    private final ReadOnlyProperty<String> selected;
    private final PermissionEditorViewModel permissions;
    private final ReadOnlyObjectWrapper<@Nullable Role> role = new ReadOnlyObjectWrapper<>();

    /// @param explain shows why one lacks a permission
    RoleViewModel(
            Store store,
            String serverId,
            RoleDrafts drafts,
            ReadOnlyProperty<String> selected,
            Consumer<Permission> explain) {
        this.store = store;
        this.serverId = serverId;
        this.drafts = drafts;
        this.selected = selected;
        this.permissions = new PermissionEditorViewModel(new RolePermissions(store, serverId, drafts, this, explain));
    }

    /// The role with its unsaved changes; null for none. Everyone appears as the role [RoleRow#EVERYONE].
    public ReadOnlyObjectProperty<@Nullable Role> role() {
        return role.getReadOnlyProperty();
    }

    /// Whether what everyone may do is shown, which knows only allowed and not allowed.
    public boolean everyone() {
        return selected.getValue().equals(RoleRow.EVERYONE);
    }

    /// The fields that can be edited; empty if no role is shown.
    public Optional<RoleDraft> draft() {
        return drafts.of(selected.getValue());
    }

    /// What the role allows and denies.
    public PermissionEditorViewModel permissions() {
        return permissions;
    }

    public void permission(Permission permission, PermissionState state) {
        permissions(Map.of(permission, state));
    }

    void permissions(Map<Permission, PermissionState> states) {
        draft().ifPresent(draft -> draft.permissions(states));
    }

    /// What the role says about a permission, unsaved changes included.
    public PermissionState state(Permission permission) {
        Role shown = role.get();
        return shown == null ? PermissionState.NEUTRAL : PermissionState.of(shown.permissions(), permission);
    }

    /// Why name, colour and hoisting cannot be changed, and the role not deleted; empty if they can.
    public String editBlocked() {
        return blocked(ServerRules::editRole);
    }

    /// Why no permission can be changed; empty if some can.
    public String permissionsBlocked() {
        return everyone()
                ? Refusal.text(store.rights().may(serverId, me -> ServerRules.may(me, Permission.MANAGE_PERMISSIONS)))
                : blocked(ServerRules::rolePermissions);
    }

    void refresh() {
        role.set(drafts.drafted(selected.getValue()).orElse(null));
        permissions.refresh();
    }

    private String blocked(BiFunction<Standing, Role, Verdict> rule) {
        return drafts.live(selected.getValue())
                .map(shown -> Refusal.text(store.rights().may(serverId, me -> rule.apply(me, shown))))
                .orElse(Text.of("settings.server.roles.none"));
    }
}
