package chat.holt.ui.kit.rows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Makes the cells of a list and keeps some of those not needed, invisible, for reuse.
final class RowPool<R> {
    private static final int KEPT_PER_KIND = 40;

    private final RowCells<R> cells;
    private final ObservableList<Node> children;
    private final Map<Object, Deque<RowCell<R>>> spare = new HashMap<>();

    /// `children` receives the cells.
    RowPool(RowCells<R> cells, ObservableList<Node> children) {
        this.cells = cells;
        this.children = children;
    }

    RowSlot<R> take(int index, R row) {
        Object kind = cells.kind(row);
        Deque<RowCell<R>> kept = spare.get(kind);
        RowCell<R> cell;
        if (kept == null || kept.isEmpty()) {
            cell = cells.create(row);
            children.add(cell);
        } else {
            cell = kept.pop();
            cell.setVisible(true);
        }
        return new RowSlot<>(index, row, cells.key(row), kind, cell);
    }

    void give(RowSlot<R> slot) {
        slot.cell.hide();
        slot.cell.setCurrent(false);
        Deque<RowCell<R>> kept = spare.computeIfAbsent(slot.kind, k -> new ArrayDeque<>());
        if (kept.size() < KEPT_PER_KIND) {
            slot.cell.setVisible(false);
            kept.push(slot.cell);
        } else {
            children.remove(slot.cell);
        }
    }
}
