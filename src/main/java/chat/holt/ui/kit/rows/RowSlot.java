package chat.holt.ui.kit.rows;

/// A row that is laid out: its cell and its place. `index` is -1 once the row left the list.
final class RowSlot<R> {
    final String key;
    final Object kind;
    final RowCell<R> cell;
    R row;
    int index;
    double y;
    double height;

    /// Whether the cell must be measured although it does not say so itself.
    boolean stale = true;

    RowSlot(int index, R row, String key, Object kind, RowCell<R> cell) {
        this.index = index;
        this.row = row;
        this.key = key;
        this.kind = kind;
        this.cell = cell;
        cell.show(row);
    }

    double bottom() {
        return y + height;
    }

    void update(R changed) {
        row = changed;
        cell.show(changed);
        stale = true;
    }

    boolean needsMeasuring(double width) {
        return stale || cell.isNeedsLayout() || cell.getWidth() != width;
    }
}
