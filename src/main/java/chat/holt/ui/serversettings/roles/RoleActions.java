package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Vantage;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What can be done to a role of the list, by menu and by keys.
final class RoleActions {
    private final Store store;
    private final Navigator navigator;
    private final String serverId;
    private final Consumer<String> clipboard;
    private final BooleanSupplier unsaved;

    /// @param unsaved whether there are changes to save
    RoleActions(
            Store store, Navigator navigator, String serverId, Consumer<String> clipboard, BooleanSupplier unsaved) {
        this.unsaved = unsaved;
        this.store = store;
        this.navigator = navigator;
        this.serverId = serverId;
        this.clipboard = clipboard;
    }

    /// @param copyBlocked why it cannot be duplicated; null if it can
    List<MenuAction> of(Role role, Runnable rename, Runnable duplicate, @Nullable String copyBlocked) {
        String locked = Refusal.textOrNull(store.rights().may(serverId, me -> ServerRules.editRole(me, role)));
        String colour = role.colour();
        return List.of(
                MenuAction.of("role-menu-rename", Text.of("settings.server.role.rename"), "fth-edit-2", rename)
                        .withShortcut(Shortcut.RENAME)
                        .disabled(locked),
                MenuAction.of("role-menu-duplicate", Text.of("settings.server.role.duplicate"), "fth-layers", duplicate)
                        .withShortcut(Shortcut.DUPLICATE)
                        .disabled(copyBlocked),
                MenuAction.of(
                                "role-menu-view-as",
                                Text.of("settings.server.role.viewAs"),
                                "fth-eye",
                                () -> navigator.open(
                                        new Destination.ViewAs(serverId, new Vantage.OfRoles(List.of(role.id())))))
                        // Looking leaves the settings.
                        .disabled(unsaved.getAsBoolean() ? Text.of("unsaved.held") : null),
                MenuAction.of(
                                "role-menu-copy-colour",
                                Text.of("settings.server.role.copyColour"),
                                "fth-droplet",
                                () -> clipboard.accept(colour == null ? "" : colour))
                        .disabled(colour == null ? Text.of("settings.server.role.copyColour.none") : null),
                MenuAction.of(
                        "role-menu-copy-id",
                        Text.of("settings.server.role.copyId"),
                        "fth-hash",
                        () -> clipboard.accept(role.id())),
                MenuAction.separator(),
                MenuAction.of(
                                "role-menu-delete",
                                Text.of("settings.server.role.delete"),
                                "fth-trash-2",
                                () -> navigator.open(new Destination.DeleteRole(serverId, role.id())))
                        .dangerous()
                        .withShortcut(Shortcut.REMOVE)
                        .disabled(locked));
    }
}
