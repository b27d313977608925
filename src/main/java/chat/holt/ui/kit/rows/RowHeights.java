package chat.holt.ui.kit.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Heights of the rows of a list in pixels: measured for rows that were laid out, guessed for the others.
final class RowHeights<R> {
    private static final double GUESS = 48;

    private final List<R> rows;
    private final RowCells<R> cells;
    private final Map<String, Double> measured = new HashMap<>();

    RowHeights(List<R> rows, RowCells<R> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    void put(String key, double height) {
        measured.put(key, height);
        if (measured.size() > 4 * rows.size() + 100) {
            measured.keySet().retainAll(rows.stream().map(cells::key).toList());
        }
    }

    double of(int index) {
        return measured.getOrDefault(cells.key(rows.get(index)), GUESS);
    }

    /// Height of all rows before `index`.
    double before(int index) {
        double sum = 0;
        for (int i = 0; i < index; i++) {
            sum += of(i);
        }
        return sum;
    }

    double total() {
        return before(rows.size());
    }

    /// Index of the row that covers `offset` pixels from the top; the last one if all end above it.
    int at(double offset) {
        double bottom = 0;
        for (int i = 0; i < rows.size(); i++) {
            bottom += of(i);
            if (bottom > offset) {
                return i;
            }
        }
        return rows.size() - 1;
    }
}
