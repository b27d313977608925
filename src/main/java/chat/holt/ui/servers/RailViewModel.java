package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.store.Unread;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The rail: home first, then conversations with unread messages, then your servers in your order
/// (`client-behaviour.md §1.12, §8.7`).
public final class RailViewModel implements AutoCloseable {

    private sealed interface Key {
        record HomeKey() implements Key {}

        record ConversationKey(String id) implements Key {}

        record MoreKey(List<String> conversations) implements Key {}

        record ServerKey(String id) implements Key {}
    }

    /// Conversations that have a button of their own.
    private static final int MOST_CONVERSATIONS = 9;

    private final Store store;
    private final ObservableValue<Place> place;
    private final Navigator navigator;
    private final Function<String, List<MenuAction>> serverActions;
    private final Notifying notifying;
    private final LiveRows<Key, RailItem> items = new LiveRows<>(this::item, this::sources);
    private final ListChangeListener<Object> changed = change -> rebuild();
    private final ListChangeListener<Object> conversationsChanged = change -> followConversations();
    private Subscription conversations = Subscription.EMPTY;
    private Subscription subscriptions = Subscription.EMPTY;

    /// @param serverActions what can be done with a server, by its id
    public RailViewModel(
            Store store,
            ObservableValue<Place> place,
            Navigator navigator,
            Function<String, List<MenuAction>> serverActions,
            Notifying notifying) {
        this.store = store;
        this.place = place;
        this.navigator = navigator;
        this.serverActions = serverActions;
        this.notifying = notifying;
        store.servers().addListener(changed);
        store.conversations().addListener(conversationsChanged);
        store.relatedUsers().addListener(changed);
        followConversations();
        subscriptions = place.subscribe((old, now) -> items.refresh())
                .and(store.onBatchEnd(items::refresh))
                .and(notifying.settings().subscribe((old, now) -> items.refresh()));
    }

    public ObservableList<RailItem> items() {
        return items.rows();
    }

    public void open(RailItem item) {
        navigator.open(
                switch (item) {
                    case RailItem.Home home -> new Destination.Home();
                    case RailItem.ConversationItem conversation ->
                        new Destination.OpenChannel(conversation.channelId());
                    case RailItem.MoreItem more -> new Destination.Home();
                    case RailItem.ServerItem server -> new Destination.OpenServer(server.serverId());
                });
    }

    /// What can be done with a server of the rail; nothing with other places.
    public List<MenuAction> actions(RailItem item) {
        return switch (item) {
            case RailItem.Home _, RailItem.ConversationItem _, RailItem.MoreItem _ -> List.of();
            case RailItem.ServerItem server -> serverActions.apply(server.serverId());
        };
    }

    @Override
    public void close() {
        store.servers().removeListener(changed);
        store.conversations().removeListener(conversationsChanged);
        store.relatedUsers().removeListener(changed);
        conversations.unsubscribe();
        subscriptions.unsubscribe();
        items.close();
    }

    private void followConversations() {
        conversations.unsubscribe();
        conversations = Subscription.combine(store.conversations().stream()
                .map(cell -> store.unread(cell.id()).subscribe((old, now) -> rebuild()))
                .toArray(Subscription[]::new));
        rebuild();
    }

    private void rebuild() {
        List<String> unread = store.conversations().stream()
                .map(Cell::id)
                .filter(id -> store.unread(id).get().unread())
                .toList();
        int room = Math.min(unread.size(), MOST_CONVERSATIONS);
        List<Key> keys = new ArrayList<>();
        keys.add(new Key.HomeKey());
        unread.subList(0, room).forEach(id -> keys.add(new Key.ConversationKey(id)));
        if (room < unread.size()) {
            keys.add(new Key.MoreKey(List.copyOf(unread.subList(room, unread.size()))));
        }
        store.servers().forEach(cell -> keys.add(new Key.ServerKey(cell.id())));
        items.show(keys);
    }

    private RailItem item(Key key) {
        return switch (key) {
            case Key.HomeKey _ -> home();
            case Key.ConversationKey(var id) -> conversation(id);
            case Key.MoreKey(var hidden) -> new RailItem.MoreItem(hidden.size(), mentions(hidden));
            case Key.ServerKey(var id) -> server(id);
        };
    }

    private RailItem home() {
        long requests = store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .map(User::relationship)
                .filter(RelationshipStatus.INCOMING::equals)
                .count();
        return new RailItem.Home((int) requests, place.getValue().home());
    }

    private RailItem conversation(String id) {
        Face face = switch (store.channel(id).get()) {
            case Group group -> new Face(id, group.name(), group.icon());
            case DirectMessage direct -> {
                User partner = store.user(direct.partner(store.myId())).get();
                yield partner == null ? new Face(id, Text.of("chat.unknownUser"), null) : Face.of(partner);
            }
            case null, default -> new Face(id, Text.of("rail.loading"), null);
        };
        return new RailItem.ConversationItem(id, face.name(), face, mentions(List.of(id)));
    }

    private int mentions(List<String> conversations) {
        return conversations.stream()
                .mapToInt(id -> store.unread(id).get().mentions())
                .sum();
    }

    private RailItem server(String id) {
        Server server = store.server(id).get();
        Unread unread = store.serverUnread(id).get();
        return new RailItem.ServerItem(
                id,
                server == null ? Text.of("rail.loading") : server.name(),
                server == null ? null : server.icon(),
                unread.unread(),
                unread.mentions(),
                notifying.muted(new Scope.OfServer(id)),
                id.equals(place.getValue().serverId()));
    }

    private List<? extends ObservableValue<?>> sources(Key key) {
        return switch (key) {
            case Key.HomeKey _ -> List.of();
            case Key.ConversationKey(var id) ->
                store.channel(id).get() instanceof DirectMessage direct
                        ? List.of(store.unread(id), store.user(direct.partner(store.myId())))
                        : List.of(store.unread(id), store.channel(id));
            case Key.MoreKey(var hidden) -> hidden.stream().map(store::unread).toList();
            case Key.ServerKey(var id) -> List.of(store.server(id), store.serverUnread(id));
        };
    }
}
