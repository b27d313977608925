package chat.holt.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Cells by id. Asking for an unknown id makes an empty cell that fills in later.
final class Table<T> {
    private final Map<String, Cell<T>> cells = new HashMap<>();
    private final Revision revision;

    Table(Revision revision) {
        this.revision = revision;
    }

    Cell<T> cell(String id) {
        return cells.computeIfAbsent(id, Cell::new);
    }

    @Nullable
    T get(String id) {
        Cell<T> cell = cells.get(id);
        return cell == null ? null : cell.get();
    }

    Cell<T> put(String id, T value) {
        Cell<T> cell = cell(id);
        cell.set(value, revision.current());
        return cell;
    }

    /// Changes a known entity; false if it is unknown.
    boolean update(String id, UnaryOperator<T> change) {
        Cell<T> cell = cells.get(id);
        T value = cell == null ? null : cell.get();
        if (cell == null || value == null) {
            return false;
        }
        cell.set(change.apply(value), revision.current());
        return true;
    }

    /// Empties the cell; false if the entity was unknown.
    boolean remove(String id) {
        Cell<T> cell = cells.get(id);
        if (cell == null || cell.get() == null) {
            return false;
        }
        cell.set(null, revision.current());
        return true;
    }

    Collection<Cell<T>> cells() {
        return cells.values();
    }
}
