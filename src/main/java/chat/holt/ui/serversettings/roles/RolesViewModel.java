package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Commands;
import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Verdict;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The roles page: the list in rank order, a draft of a new order and of changes to roles, and saving both.
public final class RolesViewModel implements SettingsPage, Draft {
    private final Store store;
    private final RoleSaving saving;
    private final RoleMaking making;
    private final RoleActions actions;
    private final RoleMembersViewModel members;
    private final Navigator navigator;
    private final String serverId;
    private final Cell<Server> server;
    private final RoleCounts counts;
    private final RoleOrder order = new RoleOrder();
    private final RoleDrafts drafts = new RoleDrafts(this::show);
    private final RoleViewModel role;
    private final ObservableList<RoleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<String> selected = new SimpleObjectProperty<>("");
    private final ReadOnlyBooleanWrapper conflict = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Subscription subscriptions;
    private final Reason reason = Reason.ofAudit();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper renaming = new ReadOnlyStringWrapper("");
    private String selectWhenThere = "";

    /// @param clipboard takes what the user copies
    /// @param run gives a role to many
    public RolesViewModel(
            Store store,
            Commands commands,
            Navigator navigator,
            String serverId,
            Consumer<String> clipboard,
            QueueViewModel run) {
        this.store = store;
        this.saving = new RoleSaving(commands, serverId, order, drafts, reason);
        this.making = new RoleMaking(store, commands.roles(), serverId);
        this.actions = new RoleActions(store, navigator, serverId, clipboard, () -> !changes.isEmpty());
        this.navigator = navigator;
        this.serverId = serverId;
        this.members = new RoleMembersViewModel(store, commands.members(), serverId, selected, run);
        this.server = store.server(serverId);
        this.counts = new RoleCounts(store.membersOf(serverId));
        this.role = new RoleViewModel(
                store,
                serverId,
                drafts,
                selected,
                lacked -> navigator.why(serverId, null, store.myId(), lacked).run());
        this.subscriptions = Subscription.combine(
                server.subscribe(this::serverChanged),
                store.member(serverId, store.myId()).subscribe(this::serverChanged),
                filter.subscribe(this::show),
                selected.subscribe((before, now) -> {
                    show();
                    members.refresh();
                }),
                store.onBatchEnd(this::countAgain));
        serverChanged();
        selectFirst();
    }

    /// Roles that pass the filter, in our order, and last what everyone may do.
    public ObservableList<RoleRow> rows() {
        return rows;
    }

    /// Part of a name; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// Id of the role on the right; [RoleRow#EVERYONE] for everyone, empty for none.
    public ObjectProperty<String> selected() {
        return selected;
    }

    /// The selected role.
    public RoleViewModel role() {
        return role;
    }

    /// One short sentence for each unsaved change.
    @Override
    public ObservableList<String> changes() {
        return changes;
    }

    /// Whether somebody else reordered the roles during our own reordering.
    public ReadOnlyBooleanProperty conflict() {
        return conflict.getReadOnlyProperty();
    }

    /// Whether a request is under way.
    @Override
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last attempt was refused; empty for nothing to say.
    @Override
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public Runnable preview() {
        return () -> drafts.drafted(order.current())
                .ifPresent(after -> navigator.open(
                        new Destination.DryRun(serverId, new Situation(after, store.channelsNow(serverId)))));
    }

    /// How many roles there are.
    public int size() {
        return order.current().size();
    }

    /// How many roles on top are locked.
    public int locked() {
        return order.locked();
    }

    /// Whether roles can be moved now: a filter hides their neighbours.
    public boolean movable() {
        return filter.get().isBlank() && !busy.get();
    }

    /// Puts a role between others; it stops below the locked ones.
    ///
    /// @param index place with the role taken out, from 0
    public void move(String roleId, int index) {
        if (movable() && order.move(roleId, index)) {
            error.set("");
            show();
        }
    }

    /// Moves a role up (negative) or down by so many places.
    public void moveBy(String roleId, int places) {
        int index = order.current().indexOf(roleId);
        if (index >= 0) {
            move(roleId, index + places);
        }
    }

    /// Forgets all unsaved changes.
    @Override
    public void reset() {
        order.reset();
        drafts.reset();
        error.set("");
        show();
    }

    /// Keeps our order although the server's changed.
    public void keepMine() {
        order.keepMine();
        show();
    }

    /// Takes the order somebody else made.
    public void takeTheirs() {
        order.takeTheirs();
        show();
    }

    /// Sends all unsaved changes, the order first. A refused order is put back.
    @Override
    public void save() {
        if (busy.get() || changes.isEmpty()) {
            return;
        }
        error.set(drafts.problem());
        if (!error.get().isEmpty()) {
            return;
        }
        busy.set(true);
        saving.run().onDone(() -> busy.set(false)).onFailure(this::stop).onSuccess(done -> {
            reason.text().set("");
            show();
        });
    }

    /// Why no role can be created; empty if one can.
    public String createBlocked() {
        return making.createBlocked();
    }

    /// Creates a role at the bottom, selects it and asks for its name.
    public void create() {
        made(making.create(null));
    }

    /// Copies a role with its permissions and looks, and puts the copy right below it.
    public void duplicate(String roleId) {
        drafts.live(roleId).ifPresent(original -> made(making.copy(original, null, trouble::set)));
    }

    /// Asks whether to delete a role.
    public void delete(String roleId) {
        navigator.open(new Destination.DeleteRole(serverId, roleId));
    }

    /// Asks for another name of a role.
    public void rename(String roleId) {
        selected.set(roleId);
        renaming.set(roleId);
    }

    /// Id of the role whose name is to be typed now; empty for none.
    public ReadOnlyStringProperty renaming() {
        return renaming.getReadOnlyProperty();
    }

    /// The name can be typed.
    public void renamingBegan() {
        renaming.set("");
    }

    /// Why a role could not be made, or what a copy still lacks; empty for nothing to say.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Who has the selected role.
    public RoleMembersViewModel members() {
        return members;
    }

    /// What can be done to a role, ready for a menu; nothing for everyone.
    public List<MenuAction> actions(String roleId) {
        return drafts.live(roleId)
                .filter(live -> !roleId.equals(RoleRow.EVERYONE))
                .map(live -> actions.of(live, () -> rename(roleId), () -> duplicate(roleId), making.copyBlocked(live)))
                .orElse(List.of());
    }

    /// How many members have the role, as far as known.
    int count(String roleId) {
        return counts.of(roleId);
    }

    /// Ends listening.
    @Override
    public void close() {
        subscriptions.unsubscribe();
        drafts.close();
        members.run().close();
    }

    private void made(Task<String> task) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        trouble.set("");
        task.onDone(() -> busy.set(false))
                .onFailure(problem -> trouble.set(Failure.of(problem).text()))
                .onSuccess(id -> {
                    filter.set("");
                    selectWhenThere = id;
                    show();
                });
    }

    private void stop(Throwable problem) {
        busy.set(false);
        error.set(Failure.of(problem).text());
        show();
    }

    private void serverChanged() {
        Server known = server.get();
        drafts.update(known);
        List<Role> roles = known == null ? List.of() : known.rolesByRank();
        int locked = (int)
                roles.stream().filter(role -> !moveVerdict(role).allowed()).count();
        order.update(roles.stream().map(Role::id).toList(), locked);
        show();
    }

    private void countAgain() {
        if (counts.refresh()) {
            show();
            members.refresh();
        }
    }

    private void selectFirst() {
        rows.stream()
                .filter(row -> !row.locked())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> selected.set(row.id()));
    }

    private Verdict moveVerdict(Role role) {
        return store.rights().may(serverId, me -> ServerRules.moveRole(me, role));
    }

    private void show() {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        String mine = store.rights()
                .mine(serverId)
                .flatMap(Standing::topRole)
                .map(Role::id)
                .orElse("");
        List<RoleRow> next = new ArrayList<>();
        for (String id : order.current()) {
            int place = order.current().indexOf(id) + 1;
            drafts.drafted(id)
                    .filter(shown -> shown.name().toLowerCase(Locale.ROOT).contains(part))
                    .ifPresent(shown -> next.add(new RoleRow(
                            id,
                            place,
                            shown.name(),
                            shown.colour(),
                            counts.of(id),
                            id.equals(mine),
                            Refusal.textOrNull(moveVerdict(shown)))));
        }
        drafts.live(RoleRow.EVERYONE)
                .filter(shown -> shown.name().toLowerCase(Locale.ROOT).contains(part))
                .ifPresent(shown -> next.add(RoleRow.everyone(shown.name())));
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        if (drafts.live(selectWhenThere).isPresent()) {
            String fresh = selectWhenThere;
            selectWhenThere = "";
            rename(fresh);
        } else if (drafts.live(selected.get()).isEmpty()) {
            selectFirst();
        }
        List<String> sentences = new ArrayList<>();
        order.moves()
                .forEach(move -> drafts.live(move.roleId())
                        .ifPresent(moved -> sentences.add(
                                Text.of("settings.server.change.move", moved.name(), move.from(), move.to()))));
        sentences.addAll(drafts.sentences());
        if (!sentences.equals(changes)) {
            changes.setAll(sentences);
        }
        conflict.set(order.conflict());
        role.refresh();
    }
}
