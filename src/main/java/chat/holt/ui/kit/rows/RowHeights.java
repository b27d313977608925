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
    /// Pixels from the top to the end of each row, added up once after each change.
    private double[] ends = {};
    private boolean changed = true;

    RowHeights(List<R> rows, RowCells<R> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    /// The list of rows changed.
    void changed() {
        changed = true;
    }

    void put(String key, double height) {
        Double before = measured.put(key, height);
        changed |= before == null || before != height;
        if (measured.size() > 4 * rows.size() + 100) {
            measured.keySet().retainAll(rows.stream().map(cells::key).toList());
        }
    }

    /// Height of all rows before `index`.
    double before(int index) {
        return index == 0 ? 0 : ends()[index - 1];
    }

    double total() {
        return before(rows.size());
    }

    /// Index of the row that covers `offset` pixels from the top; the last one if all end above it.
    int at(double offset) {
        double[] all = ends();
        for (int i = 0; i < all.length; i++) {
            if (all[i] > offset) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    private double[] ends() {
        if (changed || ends.length != rows.size()) {
            ends = ends.length == rows.size() ? ends : new double[rows.size()];
            double sum = 0;
            for (int i = 0; i < ends.length; i++) {
                sum += measured.getOrDefault(cells.key(rows.get(i)), GUESS);
                ends[i] = sum;
            }
            changed = false;
        }
        return ends;
    }
}
