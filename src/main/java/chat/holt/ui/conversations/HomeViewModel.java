package chat.holt.ui.conversations;

import chat.holt.commands.Commands;
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
import chat.holt.ui.conversations.HomeRow.ConversationsLabel;
import chat.holt.ui.conversations.HomeRow.FriendsRow;
import chat.holt.ui.conversations.HomeRow.NotesRow;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The list at home: friends, your notes, then conversations with the latest first (`client-behaviour.md §8.8`).
public final class HomeViewModel implements AutoCloseable {

    private enum Fixed {
        FRIENDS,
        NOTES,
        LABEL
    }

    private final Store store;
    private final Commands commands;
    private final ObservableValue<Place> place;
    private final Navigator navigator;
    private final Function<String, List<MenuAction>> channelActions;
    /// Keys are [Fixed] ones and ids of channels.
    private final LiveRows<Object, HomeRow> rows = new LiveRows<>(this::row, this::sources);

    private final InvalidationListener changed = ignored -> rebuild();
    private final Subscription subscriptions;

    /// @param channelActions what can be done with a conversation
    public HomeViewModel(
            Store store,
            Commands commands,
            ObservableValue<Place> place,
            Navigator navigator,
            Function<String, List<MenuAction>> channelActions) {
        this.store = store;
        this.commands = commands;
        this.place = place;
        this.navigator = navigator;
        this.channelActions = channelActions;
        store.conversations().addListener(changed);
        store.relatedUsers().addListener(changed);
        subscriptions = place.subscribe((old, now) -> rows.refresh()).and(store.onBatchEnd(rows::refresh));
        rebuild();
    }

    public ObservableList<HomeRow> rows() {
        return rows.rows();
    }

    public void activate(HomeRow row) {
        switch (row) {
            case FriendsRow friends -> navigator.open(new Destination.Home());
            case NotesRow notes -> openNotes();
            case ConversationRow conversation -> navigator.open(new Destination.OpenChannel(conversation.channelId()));
            case ConversationsLabel label -> {}
        }
    }

    public List<MenuAction> actions(HomeRow row) {
        return row instanceof ConversationRow conversation ? channelActions.apply(conversation.channelId()) : List.of();
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
            navigator.open(new Destination.OpenChannel(notes.id()));
        } else {
            commands.users()
                    .openDirectMessage(store.myId())
                    .onSuccess(channel -> navigator.open(new Destination.OpenChannel(channel.id())));
        }
    }

    private void rebuild() {
        List<Object> keys = new ArrayList<>(List.of(Fixed.FRIENDS, Fixed.NOTES));
        if (!store.conversations().isEmpty()) {
            keys.add(Fixed.LABEL);
        }
        store.conversations().forEach(cell -> keys.add(cell.id()));
        rows.show(keys);
    }

    private HomeRow row(Object key) {
        String open = place.getValue().channelId();
        if (key instanceof String channelId) {
            return conversation(channelId, channelId.equals(open));
        }
        return switch ((Fixed) key) {
            case FRIENDS -> new FriendsRow(requests(), place.getValue().equals(Place.HOME));
            case NOTES -> {
                Cell<Channel> notes = store.savedMessages();
                yield new NotesRow(notes != null && notes.id().equals(open));
            }
            case LABEL -> new ConversationsLabel();
        };
    }

    private ConversationRow conversation(String id, boolean current) {
        Unread unread = store.unread(id).get();
        return switch (store.channel(id).get()) {
            case Group group ->
                new ConversationRow(
                        id,
                        id,
                        group.name(),
                        Text.of("home.members", group.recipients().size()),
                        group.icon(),
                        null,
                        unread.unread(),
                        unread.mentions(),
                        current);
            case DirectMessage direct -> {
                String partner = direct.partner(store.myId());
                User user = store.user(partner).get();
                if (user == null) {
                    commands.users().resolve(partner);
                }
                yield new ConversationRow(
                        id,
                        partner,
                        user == null ? Text.of("home.unknownUser") : user.name(),
                        user == null ? null : StatusLine.of(user),
                        user == null ? null : user.avatar(),
                        user == null ? PresenceState.OFFLINE : PresenceState.of(user),
                        unread.unread(),
                        unread.mentions(),
                        current);
            }
            case null, default -> new ConversationRow(id, id, "", null, null, null, false, 0, current);
        };
    }

    private int requests() {
        return (int) store.relatedUsers().stream()
                .map(Cell::get)
                .filter(user -> user != null && user.relationship() == RelationshipStatus.INCOMING)
                .count();
    }

    private List<? extends ObservableValue<?>> sources(Object key) {
        if (!(key instanceof String channelId)) {
            return List.of();
        }
        return store.channel(channelId).get() instanceof DirectMessage direct
                ? List.of(store.unread(channelId), store.channel(channelId), store.user(direct.partner(store.myId())))
                : List.of(store.unread(channelId), store.channel(channelId));
    }
}
