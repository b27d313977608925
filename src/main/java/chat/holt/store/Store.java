package chat.holt.store;

import chat.holt.gateway.GatewayEvent;
import chat.holt.model.Channel;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.Emoji;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.PolicyChange;
import chat.holt.model.Server;
import chat.holt.model.Setting;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All shared state. Events and replies come in, cells and lists change. Every method must be called on the thread that
/// made the store, the UI thread.
///
/// Events always win: whoever sends a request asks for [#revision()] before, and hands it to the `fill…` method with
/// the
/// reply, which then changes nothing that events have touched in between. Applying an event twice changes nothing more.
public final class Store {
    private final Thread owner = Thread.currentThread();
    private final Map<Object, Runnable> batchListeners = new LinkedHashMap<>();
    private final Set<Runnable> settling = new LinkedHashSet<>();
    private final Map<ObservableList<?>, ObservableList<?>> views = new IdentityHashMap<>();
    private final List<Consumer<String>> doubtListeners = new ArrayList<>();
    private final Map<Object, Consumer<Message>> noticeListeners = new LinkedHashMap<>();
    private final List<Runnable> mistakeListeners = new ArrayList<>();
    private final ObservableList<PolicyChange> policyChanges = FXCollections.observableArrayList();
    private final State state;
    private final Rings rings;
    private final Reducer reducer;
    private final Replies replies;
    private final Rights rights;
    private boolean inBatch;

    public Store() {
        this(InstantSource.system());
    }

    /// @param clock decides when typing and slowmode end, and whether a timeout is over
    public Store(InstantSource clock) {
        this(clock, EvaluationOrder.CHANNEL_DEFAULT_FIRST);
    }

    /// @param order in which the instance works out permissions in channels
    public Store(InstantSource clock, EvaluationOrder order) {
        state = new State(clock);
        rights = new Rights(state, order);
        Attention attention = new Attention(
                state, message -> List.copyOf(noticeListeners.values()).forEach(listener -> listener.accept(message)));
        rings = new Rings(state, attention);
        reducer = new Reducer(state, attention, policyChanges, rights, rings, id -> {
            List.copyOf(doubtListeners).forEach(listener -> listener.accept(id));
            return !doubtListeners.isEmpty();
        });
        replies =
                new Replies(state, reducer, () -> List.copyOf(mistakeListeners).forEach(Runnable::run));
    }

    /// Applies an event. Unknown ids are no error. The first after [#endBatch] begins a batch.
    public void apply(GatewayEvent event) {
        check();
        inBatch = true;
        reducer.apply(event);
    }

    /// Tells the batch listeners that the waiting events have been applied.
    public void endBatch() {
        check();
        inBatch = false;
        List<Runnable> due = List.copyOf(settling);
        settling.clear();
        due.forEach(Runnable::run);
        List.copyOf(batchListeners.values()).forEach(Runnable::run);
    }

    /// Runs work that follows from a change: at once, but when events come in batches once at the end of the
    /// batch, before its listeners hear of it, however often it was asked for. For what listens to single cells and
    /// costs more than a look at one.
    ///
    /// @param work the same object each time
    public void settle(Runnable work) {
        check();
        if (inBatch) {
            settling.add(work);
        } else {
            work.run();
        }
    }

    /// Runs the listener after each batch of events: the place to sort and count once.
    public Subscription onBatchEnd(Runnable listener) {
        check();
        Object key = new Object();
        batchListeners.put(key, listener);
        return () -> batchListeners.remove(key);
    }

    /// Calls the listener with the id of each server channel that an event deletes although you should see it by your
    /// rights: either it is gone, or the gateway is mistaken (`gateway.md §5`). It stays until the listener, having
    /// asked the API, calls [Replies#channelGone] or [Replies#channelStands]; without a listener it goes.
    public void onDoubtfulDelete(Consumer<String> listener) {
        check();
        doubtListeners.add(listener);
    }

    /// Runs the listener when the gateway turned out to take you for somebody else, which lasts until the next
    /// connection (`gateway.md §5`).
    public void onMistakenIdentity(Runnable listener) {
        check();
        mistakeListeners.add(listener);
    }

    /// Number of the last event applied; ask before a request.
    public long revision() {
        check();
        return state.revision.current();
    }

    /// Takes in replies and the user's own optimistic changes.
    public Replies replies() {
        check();
        return replies;
    }

    /// Your user id, empty before the first Ready.
    public String myId() {
        return state.users.myId();
    }

    /// Yourself; an empty cell before the first Ready.
    public Cell<User> me() {
        return state.users.cell(state.users.myId());
    }

    public Cell<User> user(String id) {
        check();
        return state.users.cell(id);
    }

    /// Another number whenever somebody's profile may have changed, which is not in the store: whoever shows it fetches
    /// it again then (`gateway.md §6.5`).
    public ReadOnlyLongProperty profileRevision(String userId) {
        check();
        return state.users.profile(userId);
    }

    /// Whether this connection brings what changes about a user. It does not for those who became friends or partners
    /// since it began: fetch them when they are shown (`gateway.md §5`).
    public boolean follows(String userId) {
        check();
        return state.users.followed(userId);
    }

    public Cell<Server> server(String id) {
        check();
        return state.servers.cell(id);
    }

    public Cell<Channel> channel(String id) {
        check();
        return state.channels.cell(id);
    }

    public Cell<Member> member(String serverId, String userId) {
        check();
        return state.members.cell(serverId, userId);
    }

    public Cell<Emoji> emoji(String id) {
        check();
        return state.servers.emoji(id);
    }

    /// Kept only while someone holds it.
    public Cell<Message> message(String id) {
        check();
        return state.messages.cell(id);
    }

    /// Participants of the call in a channel, empty when there is none.
    public Cell<ChannelVoiceState> call(String channelId) {
        check();
        return state.calls.cell(channelId);
    }

    /// Calls in conversations that ring.
    public ObservableList<Ring> rings() {
        return view(rings.list());
    }

    /// Lets a conversation ring no more.
    public void endRing(String channelId) {
        check();
        rings.end(channelId);
    }

    /// Id of the channel of a server in whose call somebody is.
    public Optional<String> callOf(String serverId, String userId) {
        return channelsNow(serverId).stream()
                .map(TextChannel::id)
                .filter(channelId -> {
                    ChannelVoiceState call = call(channelId).get();
                    return call != null
                            && call.participants().stream()
                                    .anyMatch(user -> user.id().equals(userId));
                })
                .findFirst();
    }

    /// Channels of a server whose calls you may join.
    public List<TextChannel> callsOf(String serverId) {
        return channelsNow(serverId).stream()
                .filter(channel -> channel.voice() != null
                        && rights().channel(channel.id()).has(Permission.CONNECT))
                .toList();
    }

    /// Your servers in your order.
    public ObservableList<Cell<Server>> servers() {
        return view(state.servers.list());
    }

    /// Channels of a server that you can see, in the server's order, regardless of categories.
    public ObservableList<Cell<Channel>> channelsOf(String serverId) {
        check();
        return view(state.channels.ofServer(serverId));
    }

    /// Channels of a server that you can see, as they are now.
    public List<TextChannel> channelsNow(String serverId) {
        return channelsOf(serverId).stream()
                .map(Cell::get)
                .filter(TextChannel.class::isInstance)
                .map(TextChannel.class::cast)
                .toList();
    }

    /// Open direct messages and groups, the one with the latest message first.
    public ObservableList<Cell<Channel>> conversations() {
        return view(state.channels.conversations());
    }

    /// Your direct message with somebody, open or not; empty until it was opened once.
    public Optional<Cell<Channel>> directMessage(String userId) {
        check();
        return state.channels.withPartner(userId, state.users.myId()).stream()
                .findFirst()
                .map(state.channels::cell);
    }

    /// Your notes, null until they were opened once.
    public @Nullable Cell<Channel> savedMessages() {
        check();
        return state.channels.savedMessages();
    }

    /// Known members of a server in no order; all of them once [#membersComplete(String)].
    public ObservableList<Cell<Member>> membersOf(String serverId) {
        check();
        return view(state.members.list(serverId));
    }

    /// Whether the whole member list was loaded since the last Ready.
    public ReadOnlyBooleanProperty membersComplete(String serverId) {
        check();
        return state.members.complete(serverId);
    }

    public ObservableList<Cell<Emoji>> emojisOf(String serverId) {
        check();
        return view(state.servers.emojisOf(serverId));
    }

    /// Friends, open requests either way, and blocked users, in no order.
    public ObservableList<Cell<User>> relatedUsers() {
        return view(state.users.related());
    }

    public Timeline timeline(String channelId) {
        check();
        return state.messages.timeline(channelId);
    }

    public ReadOnlyObjectProperty<Unread> unread(String channelId) {
        check();
        return state.unreads.channel(channelId);
    }

    /// Whether any channel of the server is unread, and the mentions in all of them.
    public ReadOnlyObjectProperty<Unread> serverUnread(String serverId) {
        check();
        return state.unreads.server(serverId);
    }

    /// Another number whenever a message of the channel was pinned or unpinned, known or not: whoever lists pins asks
    /// for
    /// them again then.
    public ReadOnlyLongProperty pinsRevision(String channelId) {
        check();
        return state.messages.pinsRevision(channelId);
    }

    /// Ids of the users typing in a channel, never yours.
    public ObservableList<String> typing(String channelId) {
        check();
        return view(state.typing.list(channelId));
    }

    /// Forgets who began typing more than four seconds ago.
    public void expireTyping() {
        check();
        state.typing.expire();
    }

    /// Counts channels again whose mutes are over; to be called when one ends.
    public void expireMutes() {
        check();
        state.unreads.expire();
    }

    /// When you may send to a channel in slowmode again, null if you may now.
    public ReadOnlyObjectProperty<@Nullable Instant> slowmodeUntil(String channelId) {
        check();
        return state.slowmodes.until(channelId);
    }

    /// A setting synced between your clients, null if unknown.
    public ReadOnlyObjectProperty<@Nullable Setting> setting(String key) {
        check();
        return state.settings.get(key);
    }

    /// Tells the listener of each new message that should call for attention if its channel is not on screen
    /// (`client-behaviour.md §10`).
    public Subscription onNotice(Consumer<Message> listener) {
        check();
        Object key = new Object();
        noticeListeners.put(key, listener);
        return () -> noticeListeners.remove(key);
    }

    /// How often the server told that sessions of yours ended: whoever lists them asks again (`gateway.md`).
    public ReadOnlyIntegerProperty endedSessions() {
        return state.endedSessions.getReadOnlyProperty();
    }

    /// Changes of the terms you have not acknowledged.
    public ObservableList<PolicyChange> policyChanges() {
        return view(policyChanges);
    }

    /// What you and others may do, computed from the present state.
    public Rights rights() {
        check();
        return rights;
    }

    /// Always the same view of a list: a view listens weakly to its list, so a dropped one would go silent.
    @SuppressWarnings("unchecked")
    private <T> ObservableList<T> view(ObservableList<T> list) {
        return (ObservableList<T>) views.computeIfAbsent(list, FXCollections::unmodifiableObservableList);
    }

    private void check() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("store used off its thread: " + Thread.currentThread());
        }
    }
}
