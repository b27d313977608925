package chat.holt.ui.kit.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Lays out the visible rows of a list around one anchor.
///
/// The anchor is a row and the distance of its top from the top edge. Everything else is stacked above and below it, so
/// rows coming, going or changing height elsewhere cannot move it. By default the anchor is the first row that begins
/// inside the viewport and stays with its content; after a jump it is the target until the user scrolls. While
/// following, the last row's bottom sits on the bottom edge instead. A list shorter than the viewport rests there too.
///
/// Unmanaged, hence a layout root: a change inside a row never lays out the rest of the window.
final class RowViewport<R> extends Region {
    /// Rows this far outside are laid out too, so that they are measured before they show.
    private static final double OVERSCAN = 240;

    /// Where a jump puts its target.
    enum Align {
        START,
        CENTRE,
        END,
        EXACT
    }

    private final ObservableList<R> rows;
    private final RowCells<R> cells;
    private final RowPool<R> pool;
    private final RowHeights<R> heights;
    private List<RowSlot<R>> slots = new ArrayList<>();

    private int anchorIndex = -1;
    private double anchorY;
    private Align anchorAlign = Align.EXACT;
    private boolean pinned;
    private boolean following = true;
    private boolean mayFollow = true;
    private boolean fromTop;
    private boolean moved;
    private @Nullable String current;
    private final ListChangeListener<R> listener = this::rowsChanged;

    RowViewport(ObservableList<R> rows, RowCells<R> cells) {
        this.rows = rows;
        this.cells = cells;
        pool = new RowPool<>(cells, getChildren());
        heights = new RowHeights<>(rows, cells);
        setManaged(false);
        getStyleClass().add("row-viewport");
        rows.addListener(new WeakListChangeListener<>(listener));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    // ---- moving

    /// Moves the content up by `pixels` (negative: down).
    void scrollBy(double pixels) {
        if (slots.isEmpty() || pixels == 0 || (pixels > 0 && following)) {
            return;
        }
        following = false;
        pinned = false;
        anchorY = snapPositionY(anchorY - pixels);
        requestLayout();
    }

    /// Moves `offset` pixels below the top of the estimated content.
    void scrollToOffset(double offset) {
        if (!rows.isEmpty()) {
            int index = heights.at(offset);
            anchor(index, snapPositionY(heights.before(index) - offset), Align.EXACT, false);
        }
    }

    /// Shows the row at `index`; it keeps its place until the user scrolls.
    void jumpTo(int index, Align align) {
        anchor(index, 0, align, true);
    }

    void restore(int index, double y) {
        anchor(index, y, Align.EXACT, false);
    }

    void follow() {
        following = true;
        pinned = false;
        requestLayout();
    }

    /// Whether reaching the end makes the list stay there when rows are added.
    void setMayFollow(boolean may) {
        mayFollow = may;
        following = may && (following || atEnd());
    }

    /// Short lists rest on the top edge; they should not follow their end.
    void setFromTop(boolean top) {
        fromTop = top;
    }

    private void anchor(int index, double y, Align align, boolean pin) {
        following = false;
        pinned = pin;
        anchorIndex = index;
        anchorY = y;
        anchorAlign = align;
        requestLayout();
    }

    // ---- asking

    /// Whether a layout ran since the last call.
    boolean takeMoved() {
        boolean was = moved;
        moved = false;
        return was;
    }

    /// Whether the end of the last row shows.
    boolean atEnd() {
        if (slots.isEmpty()) {
            return rows.isEmpty();
        }
        RowSlot<R> last = slots.getLast();
        return last.index == rows.size() - 1 && last.bottom() <= getHeight() + 1;
    }

    ScrollPosition position() {
        return following || anchorIndex < 0 || anchorIndex >= rows.size()
                ? ScrollPosition.END
                : new ScrollPosition(cells.key(rows.get(anchorIndex)), anchorY);
    }

    /// Estimated pixels of content above the top edge; exact for rows that were shown once.
    double pixelsAbove() {
        return slots.isEmpty() ? 0 : heights.before(slots.getFirst().index) - slots.getFirst().y;
    }

    /// Estimated pixels of content below the bottom edge.
    double pixelsBelow() {
        return slots.isEmpty() ? 0 : contentHeight() - pixelsAbove() - getHeight();
    }

    double contentHeight() {
        return heights.total();
    }

    @Nullable
    RowCell<R> cell(String key) {
        for (RowSlot<R> slot : slots) {
            if (slot.key.equals(key)) {
                return slot.cell;
            }
        }
        return null;
    }

    /// Index of the first row that begins inside the viewport, or -1.
    int firstVisible() {
        return slots.isEmpty() ? -1 : slots.get(firstInside()).index;
    }

    /// Whether the row is laid out completely inside the viewport.
    boolean showsWhole(int index) {
        for (RowSlot<R> slot : slots) {
            if (slot.index == index) {
                return slot.y >= 0 && slot.bottom() <= getHeight();
            }
        }
        return false;
    }

    void setCurrent(@Nullable String key) {
        current = key;
        for (RowSlot<R> slot : slots) {
            slot.cell.setCurrent(slot.key.equals(key));
        }
    }

    // ---- the list changed

    private void rowsChanged(Change<? extends R> change) {
        heights.changed();
        while (change.next()) {
            int from = change.getFrom();
            int removed = change.wasPermutated() ? change.getTo() - from : change.getRemovedSize();
            List<? extends R> added = change.getList().subList(from, change.getTo());
            Map<String, Integer> replaced = new HashMap<>();
            if (removed > 0) {
                for (int i = 0; i < added.size(); i++) {
                    replaced.put(cells.key(added.get(i)), from + i);
                }
            }
            RowSlot<R> anchored = slotAt(anchorIndex);
            for (RowSlot<R> slot : slots) {
                if (slot.index >= from + removed) {
                    slot.index += added.size() - removed;
                } else if (slot.index >= from) {
                    slot.index = replaced.getOrDefault(slot.key, -1);
                }
            }
            if (anchored != null) {
                moveAnchor(anchored);
            } else if (anchorIndex >= from + removed) {
                anchorIndex += added.size() - removed;
            }
            slots.removeIf(this::releaseIfGone);
        }
        requestLayout();
    }

    /// The anchor row may have moved or gone; then the nearest remaining row, below if possible, takes over.
    private void moveAnchor(RowSlot<R> anchored) {
        RowSlot<R> heir = anchored;
        int at = slots.indexOf(anchored);
        for (int i = at; heir.index < 0 && i < slots.size(); i++) {
            heir = slots.get(i);
        }
        for (int i = at; heir.index < 0 && i >= 0; i--) {
            heir = slots.get(i);
        }
        if (heir != anchored) {
            // The heir keeps the place it has on screen, including scrolling not laid out yet.
            anchorY += heir.y - anchored.y;
            anchorAlign = Align.EXACT;
            pinned = false;
        }
        anchorIndex = heir.index;
    }

    private boolean releaseIfGone(RowSlot<R> slot) {
        if (slot.index < 0) {
            pool.give(slot);
            return true;
        }
        return false;
    }

    private @Nullable RowSlot<R> slotAt(int index) {
        return slots.stream().filter(slot -> slot.index == index).findFirst().orElse(null);
    }

    // ---- layout

    @Override
    protected void layoutChildren() {
        moved = true;
        if (rows.isEmpty()) {
            slots.forEach(pool::give);
            slots.clear();
            anchorIndex = -1;
            return;
        }
        if (getWidth() > 0 && getHeight() > 0) {
            new Pass().run();
        }
    }

    /// One layout pass: stacks rows around the anchor, then clamps at both ends.
    private final class Pass {
        private final double width = getWidth();
        private final double height = getHeight();
        private final int last = rows.size() - 1;
        private final Map<Integer, RowSlot<R>> known = new HashMap<>();
        private final Deque<RowSlot<R>> placed = new ArrayDeque<>();

        Pass() {
            for (RowSlot<R> slot : slots) {
                known.put(slot.index, slot);
            }
        }

        void run() {
            boolean lost = anchorIndex < 0 || anchorIndex > last;
            boolean end = following || lost && !fromTop;
            RowSlot<R> start = slot(end ? last : Math.clamp(anchorIndex, 0, last));
            start.y = end ? height - start.height : lost ? 0 : aligned(start);
            placed.add(start);
            fill();
            if (placed.getFirst().index == 0 && placed.getFirst().y > 0) {
                shift(-placed.getFirst().y);
            }
            double gap = height - placed.getLast().bottom();
            if (placed.getLast().index == last && gap > 0) {
                shift(fromTop && placed.getFirst().index == 0 ? Math.min(gap, -placed.getFirst().y) : gap);
            }
            finish();
        }

        private double aligned(RowSlot<R> slot) {
            return switch (anchorAlign) {
                case START -> 0;
                case CENTRE -> snapPositionY(Math.max(0, (height - slot.height) / 2));
                case END -> height - slot.height;
                case EXACT -> anchorY;
            };
        }

        private RowSlot<R> slot(int index) {
            RowSlot<R> slot = known.remove(index);
            R row = rows.get(index);
            if (slot != null && slot.row != row) {
                if (slot.kind.equals(cells.kind(row))) {
                    slot.update(row);
                } else {
                    pool.give(slot);
                    slot = null;
                }
            }
            if (slot == null) {
                slot = pool.take(index, row);
                slot.cell.setCurrent(slot.key.equals(current));
            }
            if (slot.needsMeasuring(width)) {
                slot.cell.applyCss();
                slot.height = snapSizeY(slot.cell.prefHeight(width));
                slot.stale = false;
                heights.put(slot.key, slot.height);
            }
            return slot;
        }

        private void fill() {
            while (placed.getLast().index < last && placed.getLast().bottom() < height + OVERSCAN) {
                RowSlot<R> next = slot(placed.getLast().index + 1);
                next.y = placed.getLast().bottom();
                placed.addLast(next);
            }
            while (placed.getFirst().index > 0 && placed.getFirst().y > -OVERSCAN) {
                RowSlot<R> previous = slot(placed.getFirst().index - 1);
                previous.y = placed.getFirst().y - previous.height;
                placed.addFirst(previous);
            }
        }

        private void shift(double pixels) {
            placed.forEach(slot -> slot.y += pixels);
            fill();
        }

        private void finish() {
            while (placed.size() > 1 && placed.getFirst().bottom() < -OVERSCAN) {
                pool.give(placed.removeFirst());
            }
            while (placed.size() > 1 && placed.getLast().y > height + OVERSCAN) {
                pool.give(placed.removeLast());
            }
            known.values().forEach(pool::give);
            slots = new ArrayList<>(placed);
            slots.sort(Comparator.comparingInt(slot -> slot.index));
            slots.forEach(slot -> slot.cell.resizeRelocate(0, slot.y, width, slot.height));
            following = mayFollow && atEnd();
            if (!pinned || following || !cells.stays(rows.get(anchorIndex))) {
                anchorIndex = slots.get(firstStaying()).index;
                pinned = false;
            }
            RowSlot<R> anchor = slotAt(anchorIndex);
            if (anchor != null) {
                anchorY = anchor.y;
                anchorAlign = Align.EXACT;
            }
        }
    }

    /// The first row inside that can be held on to, else the first.
    private int firstStaying() {
        int inside = firstInside();
        for (int i = inside; i < slots.size() && slots.get(i).y < getHeight(); i++) {
            if (cells.stays(slots.get(i).row)) {
                return i;
            }
        }
        return inside;
    }

    private int firstInside() {
        int inside = 0;
        while (inside < slots.size() - 1 && slots.get(inside).y < 0) {
            inside++;
        }
        // A row taller than the viewport may leave no row beginning inside it.
        return inside > 0 && slots.get(inside).y >= getHeight() ? inside - 1 : inside;
    }
}
