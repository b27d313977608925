package chat.holt.ui.servers;

import chat.holt.i18n.Text;
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

/// The rail: home first, then your servers in your order (`client-behaviour.md §1, §8.7`).
public final class RailViewModel implements AutoCloseable {

    private sealed interface Key {
        /// What the home button counts is in these conversations.
        record HomeKey(List<String> conversations) implements Key {}

        record ServerKey(String id) implements Key {}
    }

    private final Store store;
    private final ObservableValue<Place> place;
    private final Navigator navigator;
    private final Function<String, List<MenuAction>> serverActions;
    private final Notifying notifying;
    private final LiveRows<Key, RailItem> items = new LiveRows<>(this::item, this::sources);
    private final ListChangeListener<Object> changed = change -> rebuild();
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
        store.conversations().addListener(changed);
        store.relatedUsers().addListener(changed);
        rebuild();
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
                    case RailItem.ServerItem server -> new Destination.OpenServer(server.serverId());
                });
    }

    /// What can be done with a server of the rail; nothing with home.
    public List<MenuAction> actions(RailItem item) {
        return switch (item) {
            case RailItem.Home home -> List.of();
            case RailItem.ServerItem server -> serverActions.apply(server.serverId());
        };
    }

    @Override
    public void close() {
        store.servers().removeListener(changed);
        store.conversations().removeListener(changed);
        store.relatedUsers().removeListener(changed);
        subscriptions.unsubscribe();
        items.close();
    }

    private void rebuild() {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key.HomeKey(store.conversations().stream().map(Cell::id).toList()));
        store.servers().forEach(cell -> keys.add(new Key.ServerKey(cell.id())));
        items.show(keys);
    }

    private RailItem item(Key key) {
        return switch (key) {
            case Key.HomeKey(var conversations) -> home(conversations);
            case Key.ServerKey(var id) -> server(id);
        };
    }

    private RailItem home(List<String> conversations) {
        int mentions = conversations.stream()
                .mapToInt(id -> store.unread(id).get().mentions())
                .sum();
        long requests = store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .map(User::relationship)
                .filter(RelationshipStatus.INCOMING::equals)
                .count();
        return new RailItem.Home(mentions + (int) requests, place.getValue().home());
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
            case Key.HomeKey(var conversations) ->
                conversations.stream().map(store::unread).toList();
            case Key.ServerKey(var id) -> List.of(store.server(id), store.serverUnread(id));
        };
    }
}
