package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.SelectableRows;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.util.Subscription;

/// The friends page: who is there, who asks, whom you blocked (`client-behaviour.md §11`).
public final class FriendsViewModel implements SelectableRows<FriendRow>, AutoCloseable {

    /// How many each tab holds, and how many of the pending ask you.
    record Counts(int online, int all, int pending, int blocked, int incoming) {
        int of(FriendsTab tab) {
            return switch (tab) {
                case ONLINE -> online;
                case ALL -> all;
                case PENDING -> pending;
                case BLOCKED -> blocked;
            };
        }
    }

    /// So few need no question before something is done with all of them, unless that takes something away.
    private static final int FEW = 3;

    /// Incoming requests come before outgoing ones.
    private static final List<RelationshipStatus> SECTIONS =
            List.of(RelationshipStatus.INCOMING, RelationshipStatus.OUTGOING);

    private final FriendsContext context;
    private final Store store;
    private final AddFriendViewModel adding;
    private final FriendsBulk bulk;
    private final ObservableSet<String> selected = FXCollections.observableSet(new LinkedHashSet<>());
    private final UnheardFriends unheard;
    private final Acquaintance acquaintance;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", new Counts(0, 0, 0, 0, 0));
    private final Comparator<User> order;
    private final Map<String, String> headings = new HashMap<>();
    private final LiveRows<String, FriendRow> rows;
    private final InvalidationListener relationsChanged = ignored -> rebuild();
    private final SetChangeListener<String> waitingChanged = change -> rebuild();
    private final Subscription subscriptions;

    public FriendsViewModel(FriendsContext context) {
        this.context = context;
        store = context.store();
        adding = new AddFriendViewModel(context);
        bulk = new FriendsBulk(context);
        unheard = new UnheardFriends(context);
        acquaintance = new Acquaintance(context, this::rebuild);
        rows = new LiveRows<>(this::row, id -> List.of(store.user(id)));
        order = Comparator.<User>comparingInt(user -> SECTIONS.indexOf(user.relationship()))
                .thenComparing(User::name, Collator.getInstance())
                .thenComparing(User::id);
        store.relatedUsers().addListener(relationsChanged);
        context.actions().waiting().addListener(waitingChanged);
        subscriptions = store.onBatchEnd(this::rebuild)
                .and(tab().subscribe((old, now) -> {
                    selected.clear();
                    rebuild();
                }))
                .and(filter.subscribe((old, now) -> rebuild()));
        rebuild();
    }

    AddFriendViewModel adding() {
        return adding;
    }

    ObjectProperty<FriendsTab> tab() {
        return context.memory().tab();
    }

    /// Whether there is a field to ask somebody.
    BooleanProperty addingShown() {
        return context.memory().adding();
    }

    /// Part of a name, tag or status; empty shows all.
    StringProperty filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Sorted by name; requests from others before your own.
    @Override
    public ObservableList<FriendRow> rows() {
        return rows.rows();
    }

    /// Ids of those selected in the open tab.
    @Override
    public ObservableSet<String> selected() {
        return selected;
    }

    FriendsBulk bulk() {
        return bulk;
    }

    /// Those selected with whom something can be done.
    List<FriendRow> selected(BulkAct act) {
        return selected.stream()
                .map(this::row)
                .filter(row -> row.relationship() == act.relation())
                .toList();
    }

    /// All who ask, whatever the filter.
    List<FriendRow> askers() {
        return store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .filter(user -> user.relationship() == RelationshipStatus.INCOMING)
                .sorted(order)
                .map(user -> row(user.id()))
                .toList();
    }

    /// Whether to ask before doing something with so many people.
    boolean confirms(BulkAct act, int people) {
        return act == BulkAct.REMOVE || people > FEW;
    }

    /// Does something with people, and selects them no longer.
    void run(BulkAct act, List<FriendRow> people) {
        people.forEach(row -> selected.remove(row.userId()));
        bulk.start(act, people);
    }

    /// What to say where nobody is listed.
    String emptyText() {
        return filter.get().isBlank() ? Text.of("friends.empty." + tab().get().key()) : Text.of("friends.noMatch");
    }

    /// Opens the conversation with a friend; shows the card of others.
    void open(FriendRow row, Anchor anchor) {
        if (row.relationship() == RelationshipStatus.FRIEND) {
            context.actions().openDirectMessage(row.userId());
        } else {
            showCard(row, anchor);
        }
    }

    void showCard(FriendRow row, Anchor anchor) {
        context.navigator().open(new Destination.UserCard(row.userId(), null, anchor));
    }

    /// Ends what one has with somebody: refuses, cancels, or asks whether to end a friendship.
    void remove(FriendRow row) {
        List<String> ends = List.of("user-unfriend", "user-refuse", "user-cancel");
        context.actions().relation(row.userId()).stream()
                .filter(action -> ends.contains(action.id()))
                .forEach(MenuAction::run);
    }

    /// What is done most with somebody.
    List<MenuAction> quick(FriendRow row) {
        return context.actions().quick(row.userId());
    }

    /// All that can be done with somebody.
    List<MenuAction> actions(FriendRow row) {
        return context.actions().of(row.userId());
    }

    @Override
    public void close() {
        store.relatedUsers().removeListener(relationsChanged);
        context.actions().waiting().removeListener(waitingChanged);
        subscriptions.unsubscribe();
        adding.close();
        unheard.close();
        rows.close();
    }

    private void rebuild() {
        List<User> related = store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList();
        counts.set(new Counts(
                count(related, FriendsTab.ONLINE),
                count(related, FriendsTab.ALL),
                count(related, FriendsTab.PENDING),
                count(related, FriendsTab.BLOCKED),
                count(related, RelationshipStatus.INCOMING)));
        selected.removeIf(id -> {
            User user = store.user(id).get();
            return user == null || !tab().get().lists(user);
        });
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<User> shown = related.stream()
                .filter(tab().get()::lists)
                .filter(user -> searched(user).contains(wanted))
                .sorted(order)
                .toList();
        headings.clear();
        if (tab().get() == FriendsTab.PENDING) {
            SECTIONS.forEach(section -> head(section, shown));
        }
        rows.show(shown.stream().map(User::id).toList());
    }

    private void head(RelationshipStatus section, List<User> shown) {
        shown.stream()
                .filter(user -> user.relationship() == section)
                .findFirst()
                .ifPresent(first ->
                        headings.put(first.id(), Text.of("friends.section." + section.name(), count(shown, section))));
    }

    private static String searched(User user) {
        return (user.name() + " " + user.tag() + " " + Objects.requireNonNullElse(StatusLine.of(user), ""))
                .toLowerCase(Locale.ROOT);
    }

    private static int count(List<User> related, FriendsTab tab) {
        return (int) related.stream().filter(tab::lists).count();
    }

    private static int count(List<User> related, RelationshipStatus relation) {
        return (int)
                related.stream().filter(user -> user.relationship() == relation).count();
    }

    private FriendRow row(String id) {
        User user = Objects.requireNonNullElse(store.user(id).get(), User.unknown(id));
        return new FriendRow(
                id,
                user.name(),
                user.tag(),
                detail(user),
                user.avatar(),
                PresenceState.of(user),
                user.relationship(),
                headings.get(id),
                context.actions().waiting().contains(id));
    }

    private String detail(User user) {
        return switch (user.relationship()) {
            case INCOMING -> incoming(acquaintance.of(user.id()));
            case OUTGOING -> Text.of("friends.outgoing");
            case BLOCKED -> Text.of("friends.blocked");
            case FRIEND, NONE, USER, BLOCKED_OTHER, UNKNOWN ->
                Objects.requireNonNullElseGet(
                        StatusLine.of(user),
                        () -> Text.of(
                                "friends.presence." + PresenceState.of(user).key()));
        };
    }

    private static String incoming(String common) {
        return common.isEmpty() ? Text.of("friends.incoming") : Text.of("friends.incomingKnown", common);
    }
}
