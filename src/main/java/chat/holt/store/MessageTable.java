package chat.holt.store;

import chat.holt.model.Message;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Cells of messages, kept only as long as a timeline or a screen holds them.
final class MessageTable {
    private final Map<String, Entry> cells = new HashMap<>();
    private final ReferenceQueue<Cell<Message>> dropped = new ReferenceQueue<>();
    private final Revision revision;

    MessageTable(Revision revision) {
        this.revision = revision;
    }

    Cell<Message> cell(String id) {
        Cell<Message> known = find(id);
        if (known != null) {
            return known;
        }
        sweep();
        Cell<Message> cell = new Cell<>(id);
        cells.put(id, new Entry(cell, dropped));
        return cell;
    }

    /// The cell if anyone holds it.
    @Nullable
    Cell<Message> find(String id) {
        Entry entry = cells.get(id);
        return entry == null ? null : entry.get();
    }

    /// Changes a known message; false if it is unknown.
    boolean update(String id, UnaryOperator<Message> change) {
        Cell<Message> cell = find(id);
        Message message = cell == null ? null : cell.get();
        if (cell == null || message == null) {
            return false;
        }
        cell.set(change.apply(message), revision.current());
        return true;
    }

    /// Empties the cell; false if the message was unknown.
    boolean remove(String id) {
        Cell<Message> cell = find(id);
        if (cell == null || cell.get() == null) {
            return false;
        }
        cell.set(null, revision.current());
        return true;
    }

    private void sweep() {
        for (Reference<?> gone = dropped.poll(); gone != null; gone = dropped.poll()) {
            Entry entry = (Entry) gone;
            cells.remove(entry.id, entry);
        }
    }

    private static final class Entry extends WeakReference<Cell<Message>> {
        private final String id;

        Entry(Cell<Message> cell, ReferenceQueue<Cell<Message>> queue) {
            super(cell, queue);
            this.id = cell.id();
        }
    }
}
