package chat.holt.ui.serversettings.roles;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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

/// Moving a role with the mouse: the row floats under the pointer, a line shows where it would land, the list scrolls
/// near its ends, and Escape puts everything back.
final class RoleDrag {
    private static final double THRESHOLD = 4;
    private static final double EDGE = 40;
    private static final double SCROLL_STEP = 6;

    private final ListView<RoleRow> list;
    private final Pane overlay;
    private final RolesViewModel viewModel;
    private final Region line = new Region();
    private final Region dot = new Region();
    private final Tooltip refusal = new Tooltip();
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(16), tick -> scroll()));
    private final EventHandler<KeyEvent> escape = this::typed;
    private final ReadOnlyStringWrapper dragged = new ReadOnlyStringWrapper("");
    private @Nullable RoleRow row;
    private @Nullable Node floating;
    private Point2D press = Point2D.ZERO;
    private Point2D grip = Point2D.ZERO;
    private Point2D pointer = Point2D.ZERO;
    private int gap;

    /// @param overlay lies over the list at the same place and lets the mouse through
    RoleDrag(ListView<RoleRow> list, Pane overlay, RolesViewModel viewModel) {
        this.list = list;
        this.overlay = overlay;
        this.viewModel = viewModel;
        line.getStyleClass().add("role-drop-line");
        line.setId("role-drop-line");
        dot.getStyleClass().add("role-drop-dot");
        line.setManaged(false);
        dot.setManaged(false);
        scrolling.setCycleCount(Timeline.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Id of the role being dragged; empty for none.
    ReadOnlyStringProperty dragged() {
        return dragged.getReadOnlyProperty();
    }

    private void pressed(MouseEvent event) {
        ListCell<?> cell = cellAt(event);
        row = event.getButton() == MouseButton.PRIMARY && cell != null && cell.getItem() instanceof RoleRow item
                ? item
                : null;
        if (cell != null) {
            press = inList(event);
            grip = cell.sceneToLocal(event.getSceneX(), event.getSceneY());
        }
    }

    private void moved(MouseEvent event) {
        RoleRow moving = row;
        if (moving == null || moving.everyone()) {
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

    private void begin(RoleRow moving, MouseEvent event) {
        if (moving.lockedReason() != null || !viewModel.movable()) {
            if (moving.lockedReason() != null && !refusal.isShowing()) {
                refusal.setText(moving.lockedReason());
                refusal.show(list, event.getScreenX() + 12, event.getScreenY() + 12);
            }
            return;
        }
        RoleRowBox box = new RoleRowBox(moving);
        box.getStyleClass().add("role-floating");
        box.setId("role-floating");
        box.setManaged(false);
        floating = box;
        overlay.getChildren().setAll(line, dot, box);
        dragged.set(moving.id());
        scrolling.play();
        // Before anybody else's Escape, whoever has the focus.
        list.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void released(MouseEvent event) {
        refusal.hide();
        RoleRow moved = row;
        boolean dropped = floating != null;
        int target = gap;
        end();
        if (dropped && moved != null) {
            int from = moved.place() - 1;
            viewModel.move(moved.id(), target > from ? target - 1 : target);
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
        list.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        row = null;
        floating = null;
        overlay.getChildren().clear();
        dragged.set("");
    }

    /// Puts the floating row under the pointer and the line where it would land.
    private void follow() {
        VirtualFlow<?> flow = flow();
        Node box = floating;
        if (flow == null || box == null || flow.getFirstVisibleCell() == null) {
            return;
        }
        double rowHeight = list.getFixedCellSize();
        int first = flow.getFirstVisibleCell().getIndex();
        double top =
                list.sceneToLocal(flow.getFirstVisibleCell().localToScene(0, 0)).getY();
        gap = Math.clamp(Math.round(first + (pointer.getY() - top) / rowHeight), viewModel.locked(), viewModel.size());
        double y = top + (gap - first) * rowHeight - 2;
        line.resizeRelocate(0, y, list.getWidth(), 2);
        dot.resizeRelocate(-4, y - 4, 10, 10);
        double width = list.getWidth() - 8;
        box.resizeRelocate(pointer.getX() - grip.getX(), pointer.getY() - grip.getY(), width, rowHeight - 2);
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
