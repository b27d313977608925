package chat.holt.ui.chat.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds rows of the timeline by key and by message.
final class RowFinder {
    private final List<TimelineRow> rows;

    RowFinder(List<TimelineRow> rows) {
        this.rows = rows;
    }

    boolean contains(@Nullable String key) {
        return index(key) >= 0;
    }

    /// Key of the row before (-1) or after (1) the row with this key that the keyboard can stand on; from the end if
    /// there is no such row. Null if there is none.
    @Nullable
    String reachable(@Nullable String key, int direction) {
        int from = index(key);
        for (int i = (from < 0 ? rows.size() : from) + direction; i >= 0 && i < rows.size(); i += direction) {
            if (rows.get(i).reachable()) {
                return rows.get(i).key();
            }
        }
        return null;
    }

    /// Id of the message in the row with this key or below it, else of the last one above; null without such a row.
    @Nullable
    String messageAt(@Nullable String key) {
        int from = index(key);
        for (int i = from; i >= 0 && i < rows.size(); i++) {
            if (rows.get(i).messageId() != null) {
                return rows.get(i).messageId();
            }
        }
        for (int i = from; i >= 0; i--) {
            if (rows.get(i).messageId() != null) {
                return rows.get(i).messageId();
            }
        }
        return null;
    }

    /// The first shown message whose id is not below this one, else the last; null if there are none.
    @Nullable
    String nearest(String messageId) {
        String last = null;
        for (TimelineRow row : rows) {
            String id = row.messageId();
            last = id == null ? last : id;
            if (id != null && id.compareTo(messageId) >= 0) {
                return id;
            }
        }
        return last;
    }

    /// Key of the first of the dividers right above the message, or of its own row; null if it has no row.
    @Nullable
    String head(String messageId) {
        for (int i = 0; i < rows.size(); i++) {
            if (messageId.equals(rows.get(i).messageId())) {
                while (i > 0 && rows.get(i - 1).divides()) {
                    i--;
                }
                return rows.get(i).key();
            }
        }
        return null;
    }

    /// Id of the first message of the group of blocked ones with this key; null for other rows.
    @Nullable
    String group(@Nullable String key) {
        int index = index(key);
        return index >= 0 && rows.get(index) instanceof TimelineRow.BlockedGroup group ? group.firstId() : null;
    }

    private int index(@Nullable String key) {
        for (int i = 0; key != null && i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
