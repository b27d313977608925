package chat.holt.ui.chat.timeline;

import chat.holt.commands.Failure;
import chat.holt.model.Channel;
import chat.holt.model.Message;
import chat.holt.store.Cell;
import chat.holt.store.PendingMessage;
import chat.holt.store.Timeline;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.MessagePresenter;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.kit.rows.ScrollPosition;
import java.time.Duration;
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
    private static final Duration SKELETON_AFTER = Duration.ofMillis(300);

    /// Pages are fetched when this many screens or less remain beyond the viewport.
    private static final double FETCH_WITHIN = 1.5;

    private final String channelId;
    private final ChatContext context;
    private final Timeline timeline;
    private final BlockedUsers blocked;
    private final TimelineRows rows;
    private final ListChangeListener<Cell<Message>> messagesListener = this::messagesChanged;
    private final ListChangeListener<PendingMessage> pendingListener = change -> pendingChanged();
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription skeletonTimer = Subscription.EMPTY;

    private final ReadOnlyBooleanWrapper skeleton = new ReadOnlyBooleanWrapper(this, "skeleton");
    private final ReadOnlyObjectWrapper<@Nullable String> error = new ReadOnlyObjectWrapper<>(this, "error");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty");
    private final ReadOnlyObjectWrapper<@Nullable Jump> jump = new ReadOnlyObjectWrapper<>(this, "jump");
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper(this, "away");
    private final ReadOnlyIntegerWrapper missed = new ReadOnlyIntegerWrapper(this, "missed");

    private boolean loading;
    private boolean endInView;
    private boolean keepUnread;
    private Runnable retry = this::loadLatest;

    public TimelineViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        timeline = context.store().timeline(channelId);
        blocked = new BlockedUsers(context.store());
        rows = new TimelineRows(
                ZoneId.systemDefault(), blocked::contains, context.store().myId());
    }

    /// A place to go to: a message, to be centred and highlighted, or (null) the end.
    record Jump(@Nullable String messageId) {}

    /// Begins to show the channel, at a message if given.
    public void open(@Nullable String messageId) {
        rows.setLastRead(
                context.store().unread(channelId).get().unread()
                        ? timeline.lastRead().get()
                        : null);
        rows.replace(0, 0, values(timeline.messages()));
        rows.setStart(timeline.atStart().get());
        blocked.update();
        timeline.messages().addListener(messagesListener);
        timeline.pending().addListener(pendingListener);
        pendingChanged();
        subscriptions = Subscription.combine(
                timeline.show(),
                blocked.follow(rows::blockedChanged),
                timeline.atStart().subscribe((was, now) -> rows.setStart(now)),
                timeline.stale().subscribe((was, now) -> reloadIfStale()),
                context.store().unread(channelId).subscribe((was, now) -> updateRead()),
                context.windowFocused().subscribe((was, now) -> focusChanged(now)));
        updateEmpty();
        if (messageId != null) {
            jumpTo(messageId);
        } else {
            reloadIfStale();
        }
    }

    public void close() {
        subscriptions.unsubscribe();
        skeletonTimer.unsubscribe();
        timeline.messages().removeListener(messagesListener);
        timeline.pending().removeListener(pendingListener);
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
    /// there
    /// is none.
    @Nullable
    String messageFrom(@Nullable String key, int direction) {
        List<TimelineRow> all = rows.rows();
        int index = all.size();
        for (int i = 0; key != null && i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                index = i;
            }
        }
        for (int i = index + direction; i >= 0 && i < all.size(); i += direction) {
            if (all.get(i).reachable()) {
                return all.get(i).key();
            }
        }
        return null;
    }

    /// Whether to draw placeholders, because the first page takes long.
    ReadOnlyBooleanProperty skeleton() {
        return skeleton.getReadOnlyProperty();
    }

    /// Why the last page could not be loaded, null if it could; [#retry] tries again.
    ReadOnlyObjectProperty<@Nullable String> error() {
        return error.getReadOnlyProperty();
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

    /// Whether the newest message is loaded.
    ReadOnlyBooleanProperty hasNewest() {
        return timeline.atEnd();
    }

    ScrollPosition position() {
        return context.memory().channel(channelId).position();
    }

    // ---- what the user does

    /// The view moved: content beyond the viewport in screens, and whether the end shows.
    public void moved(double screensAbove, double screensBelow, boolean endShows, ScrollPosition position) {
        context.memory().channel(channelId).setPosition(position);
        endInView = endShows && timeline.atEnd().get();
        away.set(!timeline.atEnd().get() && !timeline.messages().isEmpty() || screensBelow > 1);
        if (endInView) {
            missed.set(0);
        }
        updateRead();
        if (loading
                || error.get() != null
                || timeline.messages().isEmpty()
                || timeline.stale().get()) {
            return;
        }
        if (screensAbove < FETCH_WITHIN && !timeline.atStart().get()) {
            loadOlder();
        } else if (screensBelow < FETCH_WITHIN && !timeline.atEnd().get()) {
            loadNewer();
        }
    }

    /// Centres and highlights a message, loading its surroundings if needed.
    public void jumpTo(String messageId) {
        if (timeline.messages().stream().anyMatch(cell -> cell.id().equals(messageId))) {
            show(messageId);
        } else {
            loadAround(messageId);
        }
    }

    /// Shows the messages of blocked users in this row, or folds them away again; false for other rows.
    boolean toggleBlocked(@Nullable String key) {
        return rows.rows().stream()
                .filter(row ->
                        row instanceof TimelineRow.BlockedGroup && row.key().equals(key))
                .map(row -> (TimelineRow.BlockedGroup) row)
                .findFirst()
                .map(group -> {
                    rows.toggleBlocked(group.firstId());
                    return true;
                })
                .orElse(false);
    }

    /// Goes to the newest message.
    public void jumpToPresent() {
        if (timeline.atEnd().get()) {
            jump.set(new Jump(null));
        } else {
            load(context.commands().messages().loadLatest(channelId), this::jumpToPresent)
                    .onSuccess(done -> jump.set(new Jump(null)));
        }
    }

    void retry() {
        error.set(null);
        retry.run();
    }

    /// Leaves the message and all after it unread (`client-behaviour.md §1.9`).
    public void markUnread(String messageId) {
        String before = timeline.messages().stream()
                .map(Cell::id)
                .filter(id -> id.compareTo(messageId) < 0)
                .reduce((a, b) -> b)
                .orElse(null);
        if (before != null) {
            keepUnread = true;
            rows.setLastRead(before);
            context.commands().messages().markUnread(channelId, before);
        }
    }

    // ---- loading

    private void reloadIfStale() {
        if (timeline.stale().get() && !loading) {
            String reading = context.memory().channel(channelId).position().key();
            if (timeline.messages().isEmpty()
                    || endInView
                    || reading == null
                    || timeline.atEnd().get()) {
                loadLatest();
            } else {
                String middle =
                        timeline.messages().get(timeline.messages().size() / 2).id();
                load(context.commands().messages().loadAround(channelId, middle), this::reloadIfStale);
            }
        }
    }

    private void loadLatest() {
        load(context.commands().messages().loadLatest(channelId), this::loadLatest);
    }

    private void loadOlder() {
        load(context.commands().messages().loadOlder(channelId), this::loadOlder);
    }

    private void loadNewer() {
        load(context.commands().messages().loadNewer(channelId), this::loadNewer);
    }

    private void loadAround(String messageId) {
        load(context.commands().messages().loadAround(channelId, messageId), () -> loadAround(messageId))
                .onSuccess(done -> show(messageId));
    }

    private void show(String messageId) {
        if (rows.folded(messageId)) {
            rows.toggleBlocked(messageId);
        }
        jump.set(new Jump(messageId));
    }

    private <T> Task<T> load(Task<T> task, Runnable again) {
        loading = true;
        error.set(null);
        retry = again;
        skeletonTimer.unsubscribe();
        skeletonTimer = context.delays()
                .after(SKELETON_AFTER, () -> skeleton.set(loading && rows.rows().isEmpty()));
        return task.onFailure(failure -> error.set(Failure.of(failure).text())).onDone(() -> {
            loading = false;
            skeletonTimer.unsubscribe();
            skeleton.set(false);
            updateEmpty();
        });
    }

    // ---- the store changed

    private void messagesChanged(ListChangeListener.Change<? extends Cell<Message>> change) {
        while (change.next()) {
            List<? extends Cell<Message>> added = change.getList().subList(change.getFrom(), change.getTo());
            rows.replace(change.getFrom(), change.getRemovedSize(), values(added));
            boolean arrived =
                    change.getFrom() > 0 && change.getTo() == change.getList().size() && !change.wasRemoved();
            if (arrived && !endInView && !loading) {
                missed.set(missed.get()
                        + (int) values(added).stream()
                                .filter(message -> !blocked.contains(message.author()))
                                .count());
            }
        }
        updateEmpty();
        updateRead();
    }

    private static List<Message> values(List<? extends Cell<Message>> cells) {
        return cells.stream()
                .map(cell -> Objects.requireNonNull(cell.get(), "A listed message is known"))
                .toList();
    }

    private void pendingChanged() {
        rows.setPending(timeline.pending().stream().map(PendingRows::row).toList());
        updateEmpty();
    }

    private void updateEmpty() {
        empty.set(!loading
                && timeline.messages().isEmpty()
                && timeline.pending().isEmpty()
                && timeline.atStart().get()
                && timeline.atEnd().get());
    }

    // ---- reading

    private void focusChanged(boolean focused) {
        if (!focused && endInView && !timeline.messages().isEmpty()) {
            rows.setLastRead(timeline.messages().getLast().id());
        }
        updateRead();
    }

    /// Whatever is in sight of a focused window counts as read (`client-behaviour.md §1.7`).
    private void updateRead() {
        if (endInView
                && !keepUnread
                && context.windowFocused().getValue()
                && context.store().unread(channelId).get().unread()
                && !timeline.messages().isEmpty()) {
            context.commands()
                    .messages()
                    .ack(channelId, timeline.messages().getLast().id());
        }
    }
}
