package chat.holt.ui.chat.timeline;

import chat.holt.ui.chat.message.MessageViewModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the timeline. Rows say what stands where; what a message looks like comes from its [MessageViewModel].
public sealed interface TimelineRow {
    /// Identity of the row within its channel, stable while its content changes.
    String key();

    /// Id of the message it shows or begins with; null for rows without one.
    default @Nullable String messageId() {
        return switch (this) {
            case MessageRow row -> row.id();
            case SystemRow row -> row.id();
            case BlockedGroup row -> row.firstId();
            case ChannelStart row -> null;
            case DayDivider row -> null;
            case NewDivider row -> null;
            case PendingRow row -> null;
        };
    }

    /// Whether the keyboard can stand on it.
    default boolean reachable() {
        return switch (this) {
            case MessageRow row -> true;
            case PendingRow row -> true;
            case BlockedGroup row -> true;
            case ChannelStart row -> false;
            case DayDivider row -> false;
            case NewDivider row -> false;
            case SystemRow row -> true;
        };
    }

    /// Whether it stands between messages and belongs to the one below it.
    default boolean divides() {
        return this instanceof DayDivider || this instanceof NewDivider;
    }

    /// Above the first message of the channel.
    record ChannelStart() implements TimelineRow {
        @Override
        public String key() {
            return "start";
        }
    }

    /// Before the first message of a day.
    record DayDivider(LocalDate day) implements TimelineRow {
        @Override
        public String key() {
            return "day:" + day;
        }
    }

    /// Before the first message that was unread when the channel was opened.
    record NewDivider() implements TimelineRow {
        @Override
        public String key() {
            return "new";
        }
    }

    /// A message; a head shows avatar and author, a tail continues the row before it.
    record MessageRow(String id, boolean head) implements TimelineRow {
        @Override
        public String key() {
            return id;
        }
    }

    /// Something the server wrote.
    record SystemRow(String id) implements TimelineRow {
        @Override
        public String key() {
            return id;
        }
    }

    /// `count` consecutive messages of blocked users, from `firstId` on; `open` if they are shown below it.
    record BlockedGroup(String firstId, int count, boolean open) implements TimelineRow {
        @Override
        public String key() {
            return "blocked:" + firstId;
        }
    }

    /// An own message on its way.
    ///
    /// @param files names of those that go along
    /// @param note how it stands; empty if there is nothing to say
    /// @param progress how much of the files is there, 0 to 1; negative while none are uploaded
    record PendingRow(
            String nonce,
            String content,
            Instant createdAt,
            List<String> files,
            String note,
            double progress,
            boolean failed,
            boolean head)
            implements TimelineRow {
        @Override
        public String key() {
            return nonce;
        }

        PendingRow withHead(boolean first) {
            return new PendingRow(nonce, content, createdAt, files, note, progress, failed, first);
        }
    }
}
