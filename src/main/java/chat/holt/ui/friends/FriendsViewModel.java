package chat.holt.ui.friends;

import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The friends page: who is there, who asks, whom you blocked (`client-behaviour.md §11`).
public final class FriendsViewModel implements AutoCloseable {

    /// Which part of the relations is listed.
    public enum Tab {
        ONLINE,
        ALL,
        PENDING,
        BLOCKED
    }

    /// How many each tab holds.
    record Counts(int online, int all, int pending, int blocked) {
        int of(Tab tab) {
            return switch (tab) {
                case ONLINE -> online;
                case ALL -> all;
                case PENDING -> pending;
                case BLOCKED -> blocked;
            };
        }
    }

    private final Store store;
    private final UserCommands users;
    private final Navigator navigator;
    private final Consumer<String> clipboard;
    private final Collator collator = Collator.getInstance();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.ONLINE);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final StringProperty newFriend = new SimpleStringProperty(this, "newFriend", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", new Counts(0, 0, 0, 0));
    private final LiveRows<String, FriendRow> rows = new LiveRows<>(
            this::row, id -> List.of(Objects.requireNonNull(store()).user(id)));
    private final InvalidationListener changed = ignored -> rebuild();
    private final Subscription subscriptions;

    /// @param clipboard takes what the user copies
    public FriendsViewModel(Store store, UserCommands users, Navigator navigator, Consumer<String> clipboard) {
        this.store = store;
        this.users = users;
        this.navigator = navigator;
        this.clipboard = clipboard;
        store.relatedUsers().addListener(changed);
        subscriptions = store.onBatchEnd(this::rebuild)
                .and(tab.subscribe((old, now) -> rebuild()))
                .and(filter.subscribe((old, now) -> rebuild()));
        rebuild();
    }

    ObjectProperty<Tab> tab() {
        return tab;
    }

    StringProperty filter() {
        return filter;
    }

    /// What is typed to ask somebody: `name#1234`.
    StringProperty newFriend() {
        return newFriend;
    }

    /// What went well, until the next try.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// What went wrong, until the next try.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Sorted by name.
    ObservableList<FriendRow> rows() {
        return rows.rows();
    }

    /// What to say where nobody is listed.
    String emptyText() {
        return filter.get().isBlank()
                ? Text.of("home.empty." + tab.get().name().toLowerCase(Locale.ROOT))
                : Text.of("home.noMatch");
    }

    /// Opens the conversation with somebody.
    void message(FriendRow row) {
        follow(users.openDirectMessage(row.userId())
                .onSuccess(channel -> navigator.open(new Destination.OpenChannel(channel.id()))));
    }

    void accept(FriendRow row) {
        follow(users.befriend(row.userId()));
    }

    /// Refuses or cancels a request, or ends a friendship.
    void remove(FriendRow row) {
        follow(users.unfriend(row.userId()));
    }

    void unblock(FriendRow row) {
        follow(users.unblock(row.userId()));
    }

    /// Asks the user typed into [#newFriend].
    void ask() {
        String tag = newFriend.get().strip();
        if (!tag.matches("\\S.*#\\d{4}")) {
            notice.set("");
            problem.set(Text.of("home.tagNeeded"));
            return;
        }
        follow(users.requestFriend(tag).onSuccess(done -> {
            newFriend.set("");
            notice.set(Text.of("home.asked", tag));
        }));
    }

    List<MenuAction> actions(FriendRow row) {
        MenuAction copy = MenuAction.of(
                "friend-copy-id", Text.of("home.copyId"), "fth-copy", () -> clipboard.accept(row.userId()));
        return switch (row.relationship()) {
            case FRIEND ->
                List.of(
                        MenuAction.of(
                                "friend-message", Text.of("home.message"), "fth-message-circle", () -> message(row)),
                        MenuAction.separator(),
                        MenuAction.of("friend-remove", Text.of("home.remove"), "fth-user-minus", () -> remove(row))
                                .dangerous(),
                        MenuAction.separator(),
                        copy);
            case INCOMING ->
                List.of(
                        MenuAction.of("friend-accept", Text.of("home.accept"), "fth-check", () -> accept(row)),
                        MenuAction.of("friend-refuse", Text.of("home.refuse"), "fth-x", () -> remove(row)),
                        MenuAction.separator(),
                        copy);
            case OUTGOING ->
                List.of(
                        MenuAction.of("friend-cancel", Text.of("home.cancel"), "fth-x", () -> remove(row)),
                        MenuAction.separator(),
                        copy);
            case BLOCKED ->
                List.of(
                        MenuAction.of("friend-unblock", Text.of("home.unblock"), "fth-unlock", () -> unblock(row)),
                        MenuAction.separator(),
                        copy);
            case NONE, USER, BLOCKED_OTHER, UNKNOWN -> List.of(copy);
        };
    }

    @Override
    public void close() {
        store.relatedUsers().removeListener(changed);
        subscriptions.unsubscribe();
        rows.close();
    }

    private Store store() {
        return store;
    }

    private void follow(Task<?> task) {
        notice.set("");
        problem.set("");
        task.onFailure(failure -> problem.set(Failure.of(failure).text()));
    }

    private void rebuild() {
        List<User> related = store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList();
        counts.set(new Counts(
                count(related, Tab.ONLINE),
                count(related, Tab.ALL),
                count(related, Tab.PENDING),
                count(related, Tab.BLOCKED)));
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.show(related.stream()
                .filter(user -> belongs(user, tab.get()))
                .filter(user -> (user.name() + " " + user.tag())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(User::name, collator).thenComparing(User::id))
                .map(User::id)
                .toList());
    }

    private static int count(List<User> related, Tab tab) {
        return (int) related.stream().filter(user -> belongs(user, tab)).count();
    }

    private static boolean belongs(User user, Tab tab) {
        RelationshipStatus relation = user.relationship();
        return switch (tab) {
            case ONLINE -> relation == RelationshipStatus.FRIEND && PresenceState.of(user) != PresenceState.OFFLINE;
            case ALL -> relation == RelationshipStatus.FRIEND;
            case PENDING -> relation == RelationshipStatus.INCOMING || relation == RelationshipStatus.OUTGOING;
            case BLOCKED -> relation == RelationshipStatus.BLOCKED;
        };
    }

    private FriendRow row(String id) {
        User user = store.user(id).get();
        if (user == null) {
            return new FriendRow(id, "", "", "", null, PresenceState.OFFLINE, RelationshipStatus.NONE);
        }
        return new FriendRow(
                id, user.name(), user.tag(), detail(user), user.avatar(), PresenceState.of(user), user.relationship());
    }

    private static String detail(User user) {
        @Nullable String status = StatusLine.of(user);
        return switch (user.relationship()) {
            case INCOMING -> Text.of("home.incoming");
            case OUTGOING -> Text.of("home.outgoing");
            case BLOCKED -> Text.of("home.blocked");
            case FRIEND, NONE, USER, BLOCKED_OTHER, UNKNOWN -> status != null ? status : user.tag();
        };
    }
}
