package chat.holt.ui.kit;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Moving a row of a list with the mouse: it floats under the pointer, a line shows where it would land, the list
/// scrolls near its ends, and Escape puts everything back.
///
/// @param <T> the rows
public final class RowDrag<T> {
    private static final double THRESHOLD = 4;
    private static final double EDGE = 40;
    private static final double SCROLL_STEP = 6;

    private final ListView<T> list;
    private final Pane overlay;
    private final Rows<T> rows;
    private final Region line = new Region();
    private final Region dot = new Region();
    private final Tooltip refusal = new Tooltip();
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(16), tick -> scroll()));
    private final EventHandler<KeyEvent> escape = this::typed;
    private final ReadOnlyObjectWrapper<@Nullable T> dragged = new ReadOnlyObjectWrapper<>();
    private @Nullable T row;
    private @Nullable Region floating;
    private double height;
    private Point2D press = Point2D.ZERO;
    private Point2D grip = Point2D.ZERO;
    private Point2D pointer = Point2D.ZERO;
    private int gap;

    /// What may be dragged, and where to. Gaps lie before, between and behind rows: gap 0 is before row 0.
    public interface Rows<T> {
        /// Whether the row is one of those that are put in order.
        boolean ordered(T row);

        /// Why it has to stay where it is; null if it may move.
        @Nullable
        String locked(T row);

        /// What floats under the pointer.
        Region picture(T row);

        /// The nearest gap the row may go to.
        int gap(T row, int wanted);

        /// Moves the row to a gap that [#gap] gave.
        void drop(T row, int gap);
    }

    /// @param overlay lies over the list at the same place and lets the mouse through
    public RowDrag(ListView<T> list, Pane overlay, Rows<T> rows) {
        this.list = list;
        this.overlay = overlay;
        this.rows = rows;
        overlay.setMouseTransparent(true);
        overlay.setManaged(false);
        line.getStyleClass().add("drag-line");
        line.setId("drag-line");
        dot.getStyleClass().add("drag-dot");
        line.setManaged(false);
        dot.setManaged(false);
        scrolling.setCycleCount(Timeline.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// The row being dragged; null for none.
    public ReadOnlyObjectProperty<@Nullable T> dragged() {
        return dragged.getReadOnlyProperty();
    }

    private void pressed(MouseEvent event) {
        ListCell<?> cell = cellAt(event);
        row = null;
        if (event.getButton() == MouseButton.PRIMARY && cell != null && cell.getListView() == list) {
            int index = cell.getIndex();
            row = index >= 0 && index < list.getItems().size() ? list.getItems().get(index) : null;
            press = inList(event);
            grip = cell.sceneToLocal(event.getSceneX(), event.getSceneY());
            height = cell.getHeight();
        }
    }

    private void moved(MouseEvent event) {
        T moving = row;
        if (moving == null || !rows.ordered(moving)) {
            return;
        }
        pointer = inList(event);
        if (floating == null && pointer.distance(press) >= THRESHOLD) {
            begin(moving, event);
        }
        if (floating != null) {
            follow();
            event.consume();
        }
    }

    private void begin(T moving, MouseEvent event) {
        String locked = rows.locked(moving);
        if (locked != null) {
            if (!refusal.isShowing()) {
                refusal.setText(locked);
                refusal.show(list, event.getScreenX() + 12, event.getScreenY() + 12);
            }
            return;
        }
        Region picture = rows.picture(moving);
        picture.getStyleClass().add("drag-floating");
        picture.setId("drag-floating");
        picture.setManaged(false);
        floating = picture;
        overlay.getChildren().setAll(line, dot, picture);
        dragged.set(moving);
        scrolling.play();
        // Before anybody else's Escape, whoever has the focus.
        list.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void released(MouseEvent event) {
        refusal.hide();
        T moved = row;
        boolean dropped = floating != null;
        int target = gap;
        end();
        if (dropped && moved != null) {
            rows.drop(moved, target);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        scrolling.stop();
        if (list.getScene() != null) {
            list.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        row = null;
        floating = null;
        overlay.getChildren().clear();
        dragged.set(null);
    }

    /// Puts the floating row under the pointer and the line where it would land.
    private void follow() {
        VirtualFlow<?> flow = flow();
        Region box = floating;
        T moving = row;
        if (flow == null || box == null || moving == null || flow.getFirstVisibleCell() == null) {
            return;
        }
        gap = rows.gap(moving, wanted(flow));
        double y = top(flow, gap) - 2;
        boolean seen = y > -height && y < list.getHeight();
        line.setVisible(seen);
        dot.setVisible(seen);
        line.resizeRelocate(0, y, list.getWidth(), 2);
        dot.resizeRelocate(-4, y - 4, 10, 10);
        box.resizeRelocate(pointer.getX() - grip.getX(), pointer.getY() - grip.getY(), list.getWidth() - 8, height - 2);
    }

    /// The gap nearest to the pointer.
    private int wanted(VirtualFlow<?> flow) {
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = first; i <= last; i++) {
            Bounds bounds = bounds(flow.getCell(i));
            if (pointer.getY() < bounds.getCenterY()) {
                return i;
            }
        }
        return last + 1;
    }

    /// Where a gap is; that of a row out of sight is out of sight too.
    private double top(VirtualFlow<?> flow, int index) {
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (index < first) {
            return -2 * height;
        }
        if (index > last) {
            return index == last + 1 ? bounds(flow.getCell(last)).getMaxY() : list.getHeight() + height;
        }
        return bounds(flow.getCell(index)).getMinY();
    }

    private Bounds bounds(IndexedCell<?> cell) {
        return list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }

    private void scroll() {
        VirtualFlow<?> flow = flow();
        if (flow == null) {
            return;
        }
        double over =
                pointer.getY() < EDGE ? pointer.getY() - EDGE : Math.max(0, pointer.getY() - (list.getHeight() - EDGE));
        if (over != 0) {
            flow.scrollPixels(Math.signum(over) * SCROLL_STEP * Math.min(2, Math.abs(over) / EDGE));
            follow();
        }
    }

    private @Nullable VirtualFlow<?> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    private Point2D inList(MouseEvent event) {
        return list.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private static @Nullable ListCell<?> cellAt(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof ListCell<?> cell) {
                return cell;
            }
        }
        return null;
    }
}
