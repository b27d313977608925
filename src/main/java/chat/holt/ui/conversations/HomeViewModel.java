package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.store.Unread;
import chat.holt.ui.conversations.HomeRow.ConversationRow;
import chat.holt.ui.conversations.HomeRow.FriendRow;
import chat.holt.ui.conversations.HomeRow.FriendsRow;
import chat.holt.ui.conversations.HomeRow.LabelRow;
import chat.holt.ui.conversations.HomeRow.NoMatchRow;
import chat.holt.ui.conversations.HomeRow.NotesRow;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.notifications.ChannelMarks;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The list at home: friends, your notes, then conversations with the latest first (`client-behaviour.md §8.8`). While
/// something is looked for, conversations and friends of that name instead.
public final class HomeViewModel implements AutoCloseable {
    /// Rows that are about nobody.
    private enum Fixed {
        FRIENDS,
        NOTES,
        CONVERSATIONS,
        OTHER_FRIENDS,
        NO_MATCH
    }

    /// Key of a friend's row.
    private record Friend(String userId) {}

    private static final int FACES = 2;

    private final ConversationContext context;
    private final ConversationActions actions;
    private final Store store;
    private final ChannelMarks marks;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    /// Keys are [Fixed] ones, ids of channels, and [Friend]s.
    private final LiveRows<Object, HomeRow> rows = new LiveRows<>(this::row, this::sources);

    private final InvalidationListener changed = ignored -> rebuild();
    private final Subscription subscriptions;

    public HomeViewModel(ConversationContext context, ConversationActions actions) {
        this.context = context;
        this.actions = actions;
        this.store = context.store();
        this.marks = context.marks();
        store.conversations().addListener(changed);
        store.relatedUsers().addListener(changed);
        subscriptions = marks.subscribe(rows::refresh)
                .and(store.onBatchEnd(rows::refresh))
                .and(filter.subscribe((old, now) -> rebuild()));
        rebuild();
    }

    public ObservableList<HomeRow> rows() {
        return rows.rows();
    }

    /// Part of the name of a conversation or friend; empty shows all conversations.
    public StringProperty filter() {
        return filter;
    }

    public void activate(HomeRow row) {
        switch (row) {
            case FriendsRow friends -> context.navigator().open(new Destination.Home());
            case NotesRow notes -> openNotes();
            case ConversationRow conversation -> {
                filter.set("");
                context.navigator().open(new Destination.OpenChannel(conversation.channelId()));
            }
            case FriendRow friend -> {
                filter.set("");
                context.users().openDirectMessage(friend.userId());
            }
            case LabelRow label -> {}
            case NoMatchRow none -> {}
        }
    }

    /// Opens the first conversation or friend that is found.
    public void activateFirst() {
        if (!filter.get().isBlank()) {
            rows().stream()
                    .filter(row -> row instanceof ConversationRow || row instanceof FriendRow)
                    .findFirst()
                    .ifPresent(this::activate);
        }
    }

    public List<MenuAction> actions(HomeRow row) {
        return switch (row) {
            case ConversationRow conversation -> actions.of(conversation.channelId());
            case FriendRow friend -> context.users().of(friend.userId());
            case NotesRow notes -> {
                Cell<Channel> channel = store.savedMessages();
                yield channel == null ? List.of() : actions.of(channel.id());
            }
            case FriendsRow friends -> List.of();
            case LabelRow label -> List.of();
            case NoMatchRow none -> List.of();
        };
    }

    /// Takes a direct message out of the list, or asks before leaving a group.
    public void close(ConversationRow row) {
        if (row.closable()) {
            actions.close(row.channelId());
        } else {
            context.navigator().open(new Destination.LeaveGroup(row.channelId()));
        }
    }

    /// Asks with whom to talk.
    public void start() {
        context.navigator().open(new Destination.NewConversation(List.of()));
    }

    @Override
    public void close() {
        store.conversations().removeListener(changed);
        store.relatedUsers().removeListener(changed);
        subscriptions.unsubscribe();
        rows.close();
    }

    /// The notes are made when they are opened for the first time.
    private void openNotes() {
        Cell<Channel> notes = store.savedMessages();
        if (notes != null) {
            context.navigator().open(new Destination.OpenChannel(notes.id()));
        } else {
            context.users().openDirectMessage(store.myId());
        }
    }

    private void rebuild() {
        rows.show(filter.get().isBlank() ? all() : found(fold(filter.get().strip())));
    }

    private List<Object> all() {
        List<Object> keys = new ArrayList<>(List.of(Fixed.FRIENDS, Fixed.NOTES));
        if (!store.conversations().isEmpty()) {
            keys.add(Fixed.CONVERSATIONS);
        }
        store.conversations().forEach(cell -> keys.add(cell.id()));
        return keys;
    }

    private List<Object> found(String wanted) {
        List<Object> keys = new ArrayList<>();
        store.conversations().stream()
                .filter(cell -> names(cell.get()).anyMatch(name -> fold(name).contains(wanted)))
                .forEach(cell -> keys.add(cell.id()));
        if (!keys.isEmpty()) {
            keys.addFirst(Fixed.CONVERSATIONS);
        }
        Set<String> partners = store.conversations().stream()
                .map(Cell::get)
                .filter(DirectMessage.class::isInstance)
                .map(channel -> ((DirectMessage) channel).partner(store.myId()))
                .collect(Collectors.toSet());
        List<Friend> others = Friends.of(store)
                .filter(user -> !partners.contains(user.id()))
                .filter(user -> fold(user.name() + " " + user.tag()).contains(wanted))
                .map(user -> new Friend(user.id()))
                .toList();
        if (!others.isEmpty()) {
            keys.add(Fixed.OTHER_FRIENDS);
            keys.addAll(others);
        }
        if (keys.isEmpty()) {
            keys.add(Fixed.NO_MATCH);
        }
        return keys;
    }

    /// What a conversation is found by.
    private Stream<String> names(@Nullable Channel channel) {
        return switch (channel) {
            case Group group ->
                Stream.concat(Stream.of(group.name()), others(group).map(context::name));
            case DirectMessage direct -> {
                User partner = store.user(direct.partner(store.myId())).get();
                yield partner == null ? Stream.empty() : Stream.of(partner.name() + " " + partner.tag());
            }
            case null, default -> Stream.empty();
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private HomeRow row(Object key) {
        return switch (key) {
            case String channelId -> conversation(channelId, marks.current(channelId));
            case Friend(var userId) -> friend(userId);
            case Fixed fixed ->
                switch (fixed) {
                    case FRIENDS ->
                        new FriendsRow(requests(), marks.place().getValue().equals(Place.HOME));
                    case NOTES -> {
                        Cell<Channel> notes = store.savedMessages();
                        yield notes == null
                                ? new NotesRow(false, false)
                                : new NotesRow(marks.drafted(notes.id()), marks.current(notes.id()));
                    }
                    case CONVERSATIONS -> new LabelRow(Text.of("home.conversations"));
                    case OTHER_FRIENDS -> new LabelRow(Text.of("home.otherFriends"));
                    case NO_MATCH -> new NoMatchRow();
                };
            default -> throw new IllegalArgumentException(key.toString());
        };
    }

    private FriendRow friend(String userId) {
        User known = store.user(userId).get();
        User user = known == null ? User.unknown(userId) : known;
        return new FriendRow(userId, user.name(), user.tag(), Face.of(user), PresenceState.of(user));
    }

    private ConversationRow conversation(String id, boolean current) {
        Unread unread = store.unread(id).get();
        return switch (store.channel(id).get()) {
            case Group group ->
                new ConversationRow(
                        id,
                        group.name(),
                        Text.of("home.members", group.recipients().size()),
                        faces(group),
                        null,
                        unread.unread(),
                        unread.mentions(),
                        marks.muted(id, null),
                        marks.drafted(id),
                        false,
                        current);
            case DirectMessage direct -> {
                String partner = direct.partner(store.myId());
                User user = store.user(partner).get();
                yield new ConversationRow(
                        id,
                        context.name(partner),
                        user == null ? null : StatusLine.of(user),
                        List.of(user == null ? new Face(partner, context.name(partner), null) : Face.of(user)),
                        PresenceState.of(user),
                        unread.unread(),
                        unread.mentions(),
                        marks.muted(id, null),
                        marks.drafted(id),
                        true,
                        current);
            }
            case null, default ->
                new ConversationRow(
                        id, "", null, List.of(new Face(id, "", null)), null, false, 0, false, false, false, current);
        };
    }

    /// The icon of a group, else some of those in it.
    private List<Face> faces(Group group) {
        List<Face> some = others(group)
                .limit(FACES)
                .map(id -> {
                    User user = store.user(id).get();
                    return user == null ? new Face(id, context.name(id), null) : Face.of(user);
                })
                .toList();
        return group.icon() != null || some.isEmpty()
                ? List.of(new Face(group.id(), group.name(), group.icon()))
                : some;
    }

    private Stream<String> others(Group group) {
        return group.recipients().stream().filter(id -> !id.equals(store.myId()));
    }

    private int requests() {
        return (int) store.relatedUsers().stream()
                .map(Cell::get)
                .filter(user -> user != null && user.relationship() == RelationshipStatus.INCOMING)
                .count();
    }

    private List<? extends ObservableValue<?>> sources(Object key) {
        return switch (key) {
            case Friend(var userId) -> List.of(store.user(userId));
            case String channelId ->
                store.channel(channelId).get() instanceof DirectMessage direct
                        ? List.of(
                                store.unread(channelId),
                                store.channel(channelId),
                                store.user(direct.partner(store.myId())))
                        : List.of(store.unread(channelId), store.channel(channelId));
            default -> List.of();
        };
    }
}
