package chat.holt.ui.chat.timeline;

import chat.holt.model.Channel;
import chat.holt.model.Message;
import chat.holt.model.Ulid;
import chat.holt.store.Cell;
import chat.holt.store.PendingMessage;
import chat.holt.store.Timeline;
import chat.holt.ui.chat.context.ChannelMemory;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.MessagePresenter;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.kit.rows.ScrollPosition;
import chat.holt.ui.navigation.Destination;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The messages of the open channel: rows, paging in both directions, jumps, and what counts as read.
public final class TimelineViewModel {
    /// Pages are fetched when this many screens or less remain beyond the viewport.
    private static final double FETCH_WITHIN = 1.5;

    /// Where a jump to what is unread puts its divider, in px below the top.
    private static final double UNREAD_AT = 80;

    private static final String DIVIDER = new TimelineRow.NewDivider().key();

    private final String channelId;
    private final ChatContext context;
    private final Timeline timeline;
    private final BlockedUsers blocked;
    private final TimelineRows rows;
    private final RowFinder find;
    private final ListChangeListener<Cell<Message>> messagesListener = this::messagesChanged;
    private final ListChangeListener<PendingMessage> pendingListener = this::pendingChanged;
    private Subscription subscriptions = Subscription.EMPTY;
    private final PageLoading loading;
    private final ReadMarks marks;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty");
    private final ReadOnlyObjectWrapper<@Nullable Jump> jump = new ReadOnlyObjectWrapper<>(this, "jump");
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper(this, "away");
    private final ReadOnlyIntegerWrapper missed = new ReadOnlyIntegerWrapper(this, "missed");

    private boolean endInView;

    public TimelineViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        timeline = context.store().timeline(channelId);
        blocked = new BlockedUsers(context.store());
        rows = new TimelineRows(
                ZoneId.systemDefault(), blocked::contains, context.store().myId());
        find = new RowFinder(rows.rows());
        marks = new ReadMarks(channelId, context, timeline, rows, blocked::contains);
        loading = new PageLoading(channelId, context, () -> rows.rows().isEmpty(), this::loaded);
    }

    /// Begins to show the channel, at a message if given.
    public void open(@Nullable String messageId) {
        rows.replace(0, 0, values(timeline.messages()));
        rows.setStart(timeline.atStart().get());
        blocked.update();
        marks.open();
        timeline.read(memory().reading());
        timeline.messages().addListener(messagesListener);
        timeline.pending().addListener(pendingListener);
        showPending();
        subscriptions = Subscription.combine(
                timeline.show(),
                blocked.follow(rows::blockedChanged),
                timeline.atStart().subscribe((was, now) -> rows.setStart(now)),
                timeline.stale().subscribe((was, now) -> reloadIfStale()),
                timeline.arrived().subscribe((was, now) -> arrived(now)),
                context.store().unread(channelId).subscribe((was, now) -> marks.update()),
                context.windowFocused().subscribe((was, now) -> marks.focused(now)));
        updateEmpty();
        if (messageId != null) {
            jumpTo(messageId);
        } else if (timeline.stale().get()) {
            reloadIfStale();
        } else {
            resume();
        }
    }

    public void close() {
        subscriptions.unsubscribe();
        loading.close();
        timeline.messages().removeListener(messagesListener);
        timeline.pending().removeListener(pendingListener);
    }

    private ChannelMemory memory() {
        return context.memory().channel(channelId);
    }

    // ---- what to show

    ObservableList<TimelineRow> rows() {
        return rows.rows();
    }

    /// The message for a row that comes on screen; the row closes it.
    public MessageViewModel message(String id) {
        Channel channel = context.store().channel(channelId).get();
        return new MessageViewModel(id, channelId, channel == null ? null : channel.server(), context);
    }

    /// What a message on its way shows: like one of yours, for nothing but its text is known.
    ShownMessage pending(TimelineRow.PendingRow sending) {
        Message message =
                PendingRows.message(sending, channelId, context.store().myId());
        try (MessageViewModel lookup = message(sending.nonce())) {
            return new MessagePresenter(lookup).present(message);
        }
    }

    /// Key of the message before (-1) or after (1) the row with this key; from the end if the key is null. Null if
    /// there is none.
    @Nullable
    String messageFrom(@Nullable String key, int direction) {
        return find.reachable(key, direction);
    }

    /// How the loading of pages goes.
    PageLoading loading() {
        return loading;
    }

    /// Whether the channel has no messages at all.
    ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// Where the view has to go; it calls [#arrived] once it did.
    ReadOnlyObjectProperty<@Nullable Jump> jump() {
        return jump.getReadOnlyProperty();
    }

    void arrived() {
        jump.set(null);
    }

    /// Whether the newest message is far from view, so that a way back is offered.
    public ReadOnlyBooleanProperty away() {
        return away.getReadOnlyProperty();
    }

    /// Messages that came while the end was out of view.
    ReadOnlyIntegerProperty missed() {
        return missed.getReadOnlyProperty();
    }

    /// What came since the channel was read last and stands above the view; null for none.
    ReadOnlyObjectProperty<@Nullable NewMessages> unseen() {
        return marks.unseen();
    }

    /// Whether the newest message is loaded.
    ReadOnlyBooleanProperty hasNewest() {
        return timeline.atEnd();
    }

    ScrollPosition position() {
        return memory().position();
    }

    // ---- what the user does

    /// The view moved.
    void moved(Sight sight) {
        String reading = find.messageAt(sight.position().key());
        memory().setPosition(sight.position(), reading);
        timeline.read(reading);
        endInView = sight.endShows() && timeline.atEnd().get();
        away.set(!timeline.atEnd().get() && !timeline.messages().isEmpty() || sight.screensBelow() > 1);
        if (endInView) {
            missed.set(0);
        }
        marks.moved(endInView, sight.top());
        if (loading.running()
                || loading.error().get() != null
                || timeline.messages().isEmpty()
                || timeline.stale().get()) {
            return;
        }
        if (sight.screensAbove() < FETCH_WITHIN && !timeline.atStart().get()) {
            loading.older();
        } else if (sight.screensBelow() < FETCH_WITHIN && !timeline.atEnd().get()) {
            loading.newer();
        }
    }

    /// Shows a message, loading its surroundings if needed. If there is none of this id, the one after it comes to the
    /// top: [Ulid#floor] makes a place of a date.
    public void jumpTo(String messageId) {
        if (reaches(messageId)) {
            show(messageId);
        } else {
            loadAround(messageId);
        }
    }

    /// Whether the place of the id is within what is loaded.
    private boolean reaches(String id) {
        List<Cell<Message>> loaded = timeline.messages();
        return !loaded.isEmpty()
                && !timeline.stale().get()
                && (timeline.atStart().get() || loaded.getFirst().id().compareTo(id) <= 0)
                && (timeline.atEnd().get() || loaded.getLast().id().compareTo(id) >= 0);
    }

    /// Goes to the first message that was unread when the channel was opened.
    void jumpToUnread() {
        String lastRead = marks.lastRead();
        if (lastRead != null && reaches(lastRead)) {
            showUnread(lastRead);
        } else if (lastRead != null) {
            loading.around(lastRead, this::jumpToUnread).onSuccess(done -> showUnread(lastRead));
        }
    }

    private void showUnread(String lastRead) {
        String key = find.contains(DIVIDER) ? DIVIDER : find.nearest(lastRead);
        jump.set(new Jump.ToPlace(new ScrollPosition(key, UNREAD_AT)));
    }

    /// Everything is read, what is new is no longer marked.
    void markRead() {
        marks.markRead();
    }

    /// Goes to the newest message and takes marks of new ones away; false if one is there and nothing is marked.
    public boolean catchUp() {
        boolean behind = !endInView || marks.unseen().get() != null || find.contains(DIVIDER);
        if (behind) {
            markRead();
            jumpToPresent();
        }
        return behind;
    }

    /// Shows the messages of blocked users in this row, or folds them away again; false for other rows.
    boolean toggleBlocked(@Nullable String key) {
        String messageId = find.group(key);
        if (messageId != null) {
            rows.toggleBlocked(messageId);
        }
        return messageId != null;
    }

    /// Asks which day to show instead of this one.
    void askDate(LocalDate day) {
        context.navigator().open(new Destination.JumpToDate(channelId, day));
    }

    /// Goes to the oldest message.
    void jumpToStart() {
        jumpTo(Ulid.ZERO);
    }

    /// Goes to the newest message.
    public void jumpToPresent() {
        if (timeline.atEnd().get() && !timeline.stale().get()) {
            jump.set(new Jump.ToEnd());
        } else {
            loading.latest(this::jumpToPresent).onSuccess(done -> jump.set(new Jump.ToEnd()));
        }
    }

    /// Leaves the message and all after it unread (`client-behaviour.md §1.9`).
    public void markUnread(String messageId) {
        marks.markUnread(messageId);
    }

    // ---- loading

    /// Messages may be missing: looks again at what is read, for the newest page would put a gap under it.
    private void reloadIfStale() {
        if (timeline.stale().get() && !loading.running()) {
            String reading = memory().reading();
            if (reading == null) {
                loading.latest(this::reloadIfStale);
            } else {
                returnTo(reading);
            }
        }
    }

    /// Shows the place where the channel was left.
    private void resume() {
        String reading = memory().reading();
        if (reading != null && !find.contains(memory().position().key())) {
            if (reaches(reading)) {
                jump.set(new Jump.ToPlace(place()));
            } else {
                returnTo(reading);
            }
        }
    }

    private void returnTo(String messageId) {
        loading.around(messageId, () -> returnTo(messageId)).onSuccess(done -> jump.set(new Jump.ToPlace(place())));
    }

    /// Where one reads; the message next to it if its row is gone.
    private ScrollPosition place() {
        ScrollPosition position = memory().position();
        String reading = memory().reading();
        return reading == null || find.contains(position.key())
                ? position
                : new ScrollPosition(find.nearest(reading), position.offset());
    }

    private void loadAround(String messageId) {
        loading.around(messageId, () -> loadAround(messageId)).onSuccess(done -> show(messageId));
    }

    private void show(String messageId) {
        if (rows.folded(messageId)) {
            rows.toggleBlocked(messageId);
        }
        String found = find.nearest(messageId);
        if (messageId.equals(found)) {
            jump.set(new Jump.ToMessage(messageId));
        } else if (found != null) {
            jump.set(new Jump.ToPlace(new ScrollPosition(find.head(found), 0)));
        }
    }

    private void loaded() {
        updateEmpty();
        if (loading.error().get() == null) {
            reloadIfStale();
        }
    }

    // ---- the store changed

    private void messagesChanged(ListChangeListener.Change<? extends Cell<Message>> change) {
        while (change.next()) {
            List<? extends Cell<Message>> added = change.getList().subList(change.getFrom(), change.getTo());
            rows.replace(change.getFrom(), change.getRemovedSize(), values(added));
        }
        updateEmpty();
        marks.update();
    }

    private void arrived(@Nullable Message message) {
        if (message != null && !endInView && !blocked.contains(message.author())) {
            missed.set(missed.get() + 1);
        }
    }

    private static List<Message> values(List<? extends Cell<Message>> cells) {
        return cells.stream().map(cell -> Objects.requireNonNull(cell.get())).toList();
    }

    /// What one sends oneself comes into view.
    private void pendingChanged(ListChangeListener.Change<? extends PendingMessage> change) {
        boolean sent = false;
        while (change.next()) {
            sent |= change.wasAdded() && !change.wasRemoved();
        }
        showPending();
        if (sent) {
            jumpToPresent();
        }
    }

    private void showPending() {
        rows.setPending(timeline.pending().stream().map(PendingRows::row).toList());
        updateEmpty();
    }

    private void updateEmpty() {
        empty.set(!loading.running()
                && timeline.messages().isEmpty()
                && timeline.pending().isEmpty()
                && timeline.atStart().get()
                && timeline.atEnd().get());
    }
}
