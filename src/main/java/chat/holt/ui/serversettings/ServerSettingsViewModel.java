package chat.holt.ui.serversettings;

import chat.holt.commands.SyncCommands;
import chat.holt.i18n.Text;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.Server;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.settings.SettingsPages;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.serversettings.auditlog.AuditLogViewModel;
import chat.holt.ui.serversettings.auditlog.UndoViewModel;
import chat.holt.ui.serversettings.bans.BanFilesViewModel;
import chat.holt.ui.serversettings.bans.BanRow;
import chat.holt.ui.serversettings.bans.BansViewModel;
import chat.holt.ui.serversettings.bans.UnbanViewModel;
import chat.holt.ui.serversettings.bots.BotsViewModel;
import chat.holt.ui.serversettings.channels.ChannelTreeViewModel;
import chat.holt.ui.serversettings.configuration.ConfigurationViewModel;
import chat.holt.ui.serversettings.emojis.EmojisViewModel;
import chat.holt.ui.serversettings.invites.InvitesViewModel;
import chat.holt.ui.serversettings.members.BulkViewModel;
import chat.holt.ui.serversettings.members.MemberFilter;
import chat.holt.ui.serversettings.members.MembersViewModel;
import chat.holt.ui.serversettings.overview.OverviewViewModel;
import chat.holt.ui.serversettings.permissions.MatrixViewModel;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import chat.holt.ui.serversettings.roles.DeleteRoleViewModel;
import chat.holt.ui.serversettings.roles.RolesViewModel;
import chat.holt.ui.serversettings.views.SavedViews;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The settings of one server: the pages one may see, and their view-models while the settings are open. Drafts survive
/// a change of pages.
public final class ServerSettingsViewModel {
    private final SettingsContext context;
    private final Store store;
    private final String serverId;
    private final Cell<Server> server;
    private final SettingsPages<Page> pages;
    private final Subscription subscriptions;

    public ServerSettingsViewModel(SettingsContext context, String serverId) {
        this.context = context;
        this.store = context.store();
        this.serverId = serverId;
        this.server = store.server(serverId);
        this.pages = new SettingsPages<>(Page.class, context.navigator()::back);
        this.subscriptions = Subscription.combine(
                server.subscribe(this::rightsChanged),
                store.member(serverId, store.myId()).subscribe(this::rightsChanged));
        rightsChanged();
        context.commands().members().loadMembers(serverId);
    }

    /// The server's name.
    public ObservableValue<String> name() {
        return server.map(Server::name).orElse("");
    }

    /// Pages your permissions open, in order.
    public SettingsPages<Page> pages() {
        return pages;
    }

    public OverviewViewModel overview() {
        return pages.model(
                Page.OVERVIEW,
                OverviewViewModel.class,
                () -> new OverviewViewModel(store, context.commands(), context.navigator(), serverId, limits()));
    }

    /// All channels and categories.
    public ChannelTreeViewModel channels() {
        return pages.model(
                Page.CHANNELS,
                ChannelTreeViewModel.class,
                () -> new ChannelTreeViewModel(
                        store,
                        context.commands().categories(),
                        context.navigator(),
                        serverId,
                        spot -> context.channelActions().apply(serverId, spot)));
    }

    /// The permission matrix.
    public MatrixViewModel permissions() {
        return pages.model(
                Page.PERMISSIONS,
                MatrixViewModel.class,
                () -> new MatrixViewModel(new Overrides(store, context.commands(), serverId), context.navigator()));
    }

    public RolesViewModel roles() {
        return pages.model(
                Page.ROLES,
                RolesViewModel.class,
                () -> new RolesViewModel(
                        store,
                        context.commands(),
                        context.navigator(),
                        serverId,
                        context.clipboard(),
                        new QueueViewModel(context.online(), context.toast())));
    }

    /// The table of members and acts on many of them.
    public BulkViewModel members() {
        return pages.model(
                Page.MEMBERS,
                BulkViewModel.class,
                () -> new BulkViewModel(
                        new MembersViewModel(
                                store,
                                context.commands().members(),
                                serverId,
                                context.memberActions(),
                                context.clock(),
                                context.delays()),
                        context.online(),
                        context.toast()));
    }

    /// Filters of the table that have a name.
    public SavedViews<MemberFilter> memberViews() {
        return new SavedViews<>(
                store, context.commands().sync(), SyncCommands.MEMBER_VIEWS, serverId, MemberFilter.KEPT);
    }

    public BansViewModel bans() {
        return pages.model(
                Page.BANS,
                BansViewModel.class,
                () -> new BansViewModel(
                        store,
                        context.commands().members(),
                        context.navigator(),
                        context.clipboard(),
                        new QueueViewModel(context.online(), context.toast()),
                        serverId));
    }

    public AuditLogViewModel auditLog() {
        return pages.model(
                Page.AUDIT_LOG,
                AuditLogViewModel.class,
                () -> new AuditLogViewModel(
                        store, context.commands(), context.navigator(), context.toast(), context.clock(), serverId));
    }

    /// The question before undoing an entry of the audit log; empty if it cannot be undone.
    public Optional<UndoViewModel> undo(String entryId) {
        return auditLog().undoing(entryId);
    }

    public BotsViewModel bots() {
        return pages.model(
                Page.BOTS,
                BotsViewModel.class,
                () -> new BotsViewModel(
                        store,
                        context.commands(),
                        serverId,
                        context.navigator(),
                        context.clipboard(),
                        context.toast()));
    }

    public EmojisViewModel emojis() {
        return pages.model(
                Page.EMOJIS,
                EmojisViewModel.class,
                () -> new EmojisViewModel(
                        store,
                        context.commands(),
                        serverId,
                        new EmojisViewModel.Limits(
                                context.limits().global().serverEmoji(),
                                limits().fileUploadSizeLimits().getOrDefault("emojis", 500_000L)),
                        context.toast()));
    }

    public InvitesViewModel invites() {
        return pages.model(
                Page.INVITES,
                InvitesViewModel.class,
                () -> new InvitesViewModel(store, context.commands(), serverId, context.appUrl(), link -> {
                    context.clipboard().accept(link);
                    context.toast().accept(Text.of("invites.copied"));
                }));
    }

    /// Bans to and from files.
    public BanFilesViewModel banFiles() {
        return new BanFilesViewModel(
                bans(), context.commands().files(), () -> name().getValue(), context.toast(), context.clock());
    }

    public ConfigurationViewModel configuration() {
        return pages.model(
                Page.CONFIGURATION,
                ConfigurationViewModel.class,
                () -> new ConfigurationViewModel(store, context.commands(), serverId, context.toast()));
    }

    /// The question before lifting a ban.
    public UnbanViewModel unban(String userId) {
        BanRow ban = bans().find(userId).orElseGet(() -> new BanRow(userId, userId, "", "", null));
        return new UnbanViewModel(context.commands().members(), serverId, ban, () -> {
            context.toast().accept(Text.of("settings.server.bans.unban.done", ban.name()));
            bans().lifted(userId);
        });
    }

    /// The question before deleting a role; empty if it is gone.
    public Optional<DeleteRoleViewModel> deleteRole(String roleId) {
        return roles().rows().stream()
                .filter(row -> row.id().equals(roleId))
                .findFirst()
                .map(row ->
                        new DeleteRoleViewModel(store, context.commands().roles(), context.navigator(), serverId, row));
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
        pages.close();
    }

    private UserLimits limits() {
        return context.limits().of(store.myId(), context.clock().instant());
    }

    private void rightsChanged() {
        Permissions mine = store.rights().server(serverId);
        List<Page> open =
                Arrays.stream(Page.values()).filter(page -> opens(page, mine)).toList();
        pages.open(open);
        if (open.isEmpty()) {
            context.navigator().back();
        }
    }

    /// Whether there is something on the page for whoever has these permissions.
    public static boolean opens(Page page, Permissions mine) {
        return switch (page) {
            case OVERVIEW -> mine.has(Permission.MANAGE_SERVER);
            case CHANNELS -> mine.has(Permission.MANAGE_CHANNEL);
            case EMOJIS -> mine.has(Permission.MANAGE_CUSTOMISATION);
            case ROLES -> mine.has(Permission.MANAGE_ROLE) || mine.has(Permission.MANAGE_PERMISSIONS);
            case PERMISSIONS -> mine.has(Permission.MANAGE_PERMISSIONS);
            case MEMBERS -> !mine.and(Permissions.OVER_MEMBERS).isEmpty();
            case INVITES -> mine.has(Permission.MANAGE_SERVER);
            case BANS -> mine.has(Permission.BAN_MEMBERS);
            case BOTS -> mine.has(Permission.MANAGE_SERVER);
            case AUDIT_LOG -> mine.has(Permission.VIEW_AUDIT_LOGS);
            case CONFIGURATION -> !mine.and(ConfigurationViewModel.APPLICABLE).isEmpty();
        };
    }
}
