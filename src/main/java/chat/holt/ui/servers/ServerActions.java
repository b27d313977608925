package chat.holt.ui.servers;

import chat.holt.commands.ServerCommands;
import chat.holt.i18n.Text;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Server;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.people.Reportable;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What can be done with a server, for its rail button and for the head of its channel list. UI thread only.
public final class ServerActions {

    private static final Permissions ROLE_RIGHTS =
            Permissions.of(Permission.MANAGE_ROLE, Permission.MANAGE_PERMISSIONS, Permission.ASSIGN_ROLES);

    private final Store store;
    private final ServerCommands commands;
    private final Navigator navigator;
    private final Consumer<String> clipboard;
    private final Notifying notifying;

    /// @param clipboard takes what the user copies
    public ServerActions(
            Store store,
            ServerCommands commands,
            Navigator navigator,
            Consumer<String> clipboard,
            Notifying notifying) {
        this.notifying = notifying;
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        this.clipboard = clipboard;
    }

    /// Settings pages are offered to those who may change something there.
    public List<MenuAction> of(String serverId) {
        List<MenuAction> actions = new ArrayList<>();
        MenuAction read = MenuAction.of(
                "server-mark-read", Text.of("rail.markRead"), "fth-check", () -> commands.markRead(serverId));
        actions.add(store.serverUnread(serverId).get().unread() ? read : read.disabled(Text.of("rail.nothingUnread")));
        actions.addAll(notifying.actions(new Scope.OfServer(serverId)));
        if (store.channelsNow(serverId).stream()
                .anyMatch(each -> store.rights().channel(each.id()).has(Permission.INVITE_OTHERS))) {
            actions.add(MenuAction.of(
                    "server-invite",
                    Text.of("invites.create"),
                    "fth-user-plus",
                    () -> navigator.open(new Destination.CreateInvite(serverId, null))));
        }
        actions.add(MenuAction.of(
                "server-identity",
                Text.of("identity.edit"),
                "fth-smile",
                () -> navigator.open(
                        new Destination.UserSettings(Destination.UserSettings.Page.SERVER_PROFILES, serverId))));
        Permissions mine = store.rights().server(serverId);
        boolean overview = mine.has(Permission.MANAGE_SERVER);
        boolean roles = !mine.and(ROLE_RIGHTS).isEmpty();
        boolean members = !mine.and(Permissions.OVER_MEMBERS).isEmpty();
        boolean bans = mine.has(Permission.BAN_MEMBERS);
        boolean auditLog = mine.has(Permission.VIEW_AUDIT_LOGS);
        boolean channels = mine.has(Permission.MANAGE_CHANNEL);
        if (overview || channels || roles || members || bans || auditLog) {
            actions.add(MenuAction.separator());
        }
        if (overview) {
            actions.add(settings("server-settings", Text.of("rail.settings"), "fth-settings", serverId, Page.OVERVIEW));
        }
        if (channels) {
            actions.add(settings("server-channels", Text.of("channels.title"), "fth-hash", serverId, Page.CHANNELS));
        }
        if (roles) {
            actions.add(settings("server-roles", Text.of("rail.roles"), "fth-shield", serverId, Page.ROLES));
        }
        if (members) {
            actions.add(settings("server-members", Text.of("rail.members"), "fth-users", serverId, Page.MEMBERS));
        }
        if (bans) {
            actions.add(settings("server-bans", Text.of("rail.bans"), "fth-slash", serverId, Page.BANS));
        }
        if (auditLog) {
            actions.add(
                    settings("server-audit-log", Text.of("rail.auditLog"), "fth-file-text", serverId, Page.AUDIT_LOG));
        }
        actions.add(MenuAction.separator());
        actions.add(
                MenuAction.of("server-copy-id", Text.of("rail.copyId"), "fth-copy", () -> clipboard.accept(serverId)));
        actions.add(MenuAction.separator());
        Destination.Report report = new Destination.Report(new Destination.Report.OfServer(serverId));
        actions.add(MenuAction.of("server-report", Text.of("rail.report"), "fth-flag", () -> navigator.open(report))
                .disabled(Reportable.whyNot(store, report.subject()))
                .dangerous());
        actions.add(ending(serverId));
        return actions;
    }

    /// Owners delete, others leave: it is the same request (`rest.md §10`).
    private MenuAction ending(String serverId) {
        Server server = store.server(serverId).get();
        boolean mine = server != null && server.owner().equals(store.myId());
        return (mine
                        ? MenuAction.of(
                                "server-delete",
                                Text.of("rail.delete"),
                                "fth-trash-2",
                                () -> navigator.open(new Destination.DeleteServer(serverId)))
                        : MenuAction.of(
                                "server-leave",
                                Text.of("rail.leave"),
                                "fth-log-out",
                                () -> navigator.open(new Destination.LeaveServer(serverId))))
                .dangerous();
    }

    private MenuAction settings(String id, String text, String icon, String serverId, Page page) {
        return MenuAction.of(id, text, icon, () -> navigator.open(new Destination.ServerSettings(serverId, page)));
    }
}
