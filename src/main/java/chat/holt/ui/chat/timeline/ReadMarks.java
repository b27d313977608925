package chat.holt.ui.chat.timeline;

import chat.holt.model.Channel;
import chat.holt.model.Message;
import chat.holt.model.Ulid;
import chat.holt.store.Cell;
import chat.holt.store.Timeline;
import chat.holt.ui.chat.context.ChatContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the new messages of the open channel begin, and what of it counts as read (`client-behaviour.md §1.7`).
final class ReadMarks {
    private final String channelId;
    private final ChatContext context;
    private final Timeline timeline;
    private final TimelineRows rows;
    private final Predicate<String> blocked;
    private final ReadOnlyObjectWrapper<@Nullable NewMessages> unseen = new ReadOnlyObjectWrapper<>(this, "unseen");
    private @Nullable String lastRead;
    private @Nullable String top;
    private boolean looked = true;
    private boolean endInView;
    private boolean keepUnread;

    ReadMarks(String channelId, ChatContext context, Timeline timeline, TimelineRows rows, Predicate<String> blocked) {
        this.channelId = channelId;
        this.context = context;
        this.timeline = timeline;
        this.rows = rows;
        this.blocked = blocked;
    }

    /// The channel appears: what is unread now stays marked as new.
    void open() {
        boolean unread = context.store().unread(channelId).get().unread();
        divide(unread ? timeline.lastRead().get() : null, false);
    }

    /// New messages above the view, null for none.
    ReadOnlyObjectProperty<@Nullable NewMessages> unseen() {
        return unseen.getReadOnlyProperty();
    }

    /// The message read last when the new ones began to count; null if nothing is new.
    @Nullable
    String lastRead() {
        return lastRead;
    }

    /// The view moved.
    ///
    /// @param end whether it shows the newest message
    /// @param first key of its first row
    void moved(boolean end, @Nullable String first) {
        endInView = end;
        top = first;
        update();
    }

    /// Messages or what is known of them changed.
    void update() {
        updateUnseen();
        acknowledge();
    }

    void focused(boolean now) {
        if (!now && endInView && !timeline.messages().isEmpty()) {
            divide(timeline.messages().getLast().id(), false);
        }
        update();
    }

    /// Takes the mark of the new messages away and acknowledges everything.
    void markRead() {
        divide(null, true);
        keepUnread = false;
        Channel channel = context.store().channel(channelId).get();
        String newest = channel == null ? null : channel.lastMessageId();
        if (newest != null && context.store().unread(channelId).get().unread()) {
            context.commands().messages().ack(channelId, newest);
        }
    }

    /// Leaves the message and all after it unread (`client-behaviour.md §1.9`).
    void markUnread(String messageId) {
        String before = timeline.messages().stream()
                .map(Cell::id)
                .filter(id -> id.compareTo(messageId) < 0)
                .reduce((a, b) -> b)
                .orElseGet(() -> Ulid.before(messageId));
        keepUnread = true;
        divide(before, true);
        context.commands().messages().markUnread(channelId, before);
    }

    private void divide(@Nullable String id, boolean seen) {
        lastRead = id;
        looked = seen;
        rows.setLastRead(id);
        updateUnseen();
    }

    private void updateUnseen() {
        NewMessages now = null;
        if (lastRead != null && !looked && top != null && !timeline.messages().isEmpty()) {
            List<Cell<Message>> messages = timeline.messages();
            boolean begins = messages.getFirst().id().compareTo(lastRead) <= 0;
            if (begins && !above()) {
                looked = messages.getLast().id().compareTo(lastRead) > 0;
            } else {
                int count = count(lastRead);
                boolean more = !begins || !timeline.atEnd().get();
                now = count == 0 ? null : new NewMessages(count, more, Ulid.time(lastRead));
            }
        }
        unseen.set(now);
    }

    /// Whether the divider stands above the view.
    private boolean above() {
        for (TimelineRow row : rows.rows()) {
            if (row.key().equals(top)) {
                return false;
            }
            if (row instanceof TimelineRow.NewDivider) {
                return true;
            }
        }
        return false;
    }

    private int count(String after) {
        return (int) timeline.messages().stream()
                .map(cell -> Objects.requireNonNull(cell.get()))
                .filter(message -> message.id().compareTo(after) > 0 && !blocked.test(message.author()))
                .count();
    }

    private void acknowledge() {
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
