package chat.holt.ui.serversettings;

import chat.holt.i18n.Text;
import chat.holt.model.Server;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.serversettings.members.BulkViewModel;
import chat.holt.ui.serversettings.members.MembersViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The settings of one server: the pages one may see, and their view-models while the settings are open. Drafts survive
/// a change of pages.
public final class ServerSettingsViewModel {
    private final SettingsContext context;
    private final Store store;
    private final String serverId;
    private final Cell<Server> server;
    private final ObservableList<Page> pages = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Page> page = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final Subscription subscriptions;
    private @Nullable RolesViewModel roles;
    private @Nullable MembersViewModel members;
    private @Nullable BulkViewModel bulk;
    private @Nullable BansViewModel bans;

    public ServerSettingsViewModel(SettingsContext context, String serverId) {
        this.context = context;
        this.store = context.store();
        this.serverId = serverId;
        this.server = store.server(serverId);
        this.subscriptions = Subscription.combine(
                server.subscribe(this::rightsChanged),
                store.member(serverId, store.myId()).subscribe(this::rightsChanged));
        rightsChanged();
        context.members().loadMembers(serverId);
    }

    /// The server's name.
    public ObservableValue<String> name() {
        return server.map(Server::name).orElse("");
    }

    /// Pages your permissions open, in order.
    public ObservableList<Page> pages() {
        return pages;
    }

    /// The page shown; null when there is none to show.
    public ObjectProperty<@Nullable Page> page() {
        return page;
    }

    /// Whether closing was refused because changes are not saved.
    public ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    public RolesViewModel roles() {
        if (roles == null) {
            roles = new RolesViewModel(store, context.roles(), context.navigator(), serverId);
            ObservableList<String> changes = roles.changes();
            changes.subscribe(() -> held.set(held.get() && !changes.isEmpty()));
        }
        return roles;
    }

    public MembersViewModel members() {
        if (members == null) {
            members =
                    new MembersViewModel(store, context.members(), serverId, context.memberActions(), context.clock());
        }
        return members;
    }

    /// Acts on many members of the table.
    public BulkViewModel bulk() {
        if (bulk == null) {
            bulk = new BulkViewModel(members(), context.online(), context.toast());
        }
        return bulk;
    }

    public BansViewModel bans() {
        if (bans == null) {
            bans = new BansViewModel(store, context.members(), context.navigator(), serverId);
        }
        return bans;
    }

    /// The question before lifting a ban.
    public UnbanViewModel unban(String userId) {
        BanRow ban = bans().find(userId).orElseGet(() -> new BanRow(userId, userId, "", "", null));
        return new UnbanViewModel(context.members(), serverId, ban, () -> {
            context.toast().accept(Text.of("settings.server.bans.unban.done", ban.name()));
            bans().lifted(userId);
        });
    }

    /// The question before deleting a role; empty if it is gone.
    public Optional<DeleteRoleViewModel> deleteRole(String roleId) {
        return roles().rows().stream()
                .filter(row -> row.id().equals(roleId))
                .findFirst()
                .map(row -> new DeleteRoleViewModel(context.roles(), serverId, row, context.toast()));
    }

    /// Leaves the settings, unless something is not saved.
    public void leave() {
        if (roles != null && !roles.changes().isEmpty()) {
            held.set(true);
        } else {
            context.navigator().back();
        }
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
        if (roles != null) {
            roles.close();
        }
        if (members != null) {
            members.close();
        }
        if (bulk != null) {
            bulk.close();
        }
        if (bans != null) {
            bans.close();
        }
    }

    private void rightsChanged() {
        Permissions mine = store.rights().server(serverId);
        List<Page> open = new ArrayList<>();
        if (mine.has(Permission.MANAGE_ROLE) || mine.has(Permission.MANAGE_PERMISSIONS)) {
            open.add(Page.ROLES);
        }
        if (!mine.and(Permissions.OVER_MEMBERS).isEmpty()) {
            open.add(Page.MEMBERS);
        }
        if (mine.has(Permission.BAN_MEMBERS)) {
            open.add(Page.BANS);
        }
        if (!open.equals(pages)) {
            pages.setAll(open);
        }
        if (page.get() == null || !open.contains(page.get())) {
            page.set(open.isEmpty() ? null : open.getFirst());
        }
        if (open.isEmpty() && server.get() == null) {
            context.navigator().back();
        }
    }
}
