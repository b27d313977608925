package chat.holt.ui.kit;

import chat.holt.ui.navigation.Anchor;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Something small beside what it is about, inside the window's scene like an [Overlay], but it blocks nothing: a press
/// or the keyboard elsewhere closes it, as Escape does, which gives the keyboard back. Tab goes round in it.
public final class Popover {

    private static final double GAP = 8;
    private static final double EDGE = 12;

    private final Region card;
    private final Layer layer = new Layer();
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private Bounds place = new BoundingBox(0, 0, 0, 0);
    private Runnable onClose = () -> {};
    private boolean shown;
    private boolean pressing;
    private boolean tabbing;
    private boolean above;

    /// Puts the card right of its place or else left of it, as high as fits; or where [#placeAbove] says.
    private final class Layer extends Pane {
        @Override
        protected void layoutChildren() {
            double width = card.prefWidth(-1);
            double height = Math.min(card.prefHeight(width), getHeight() - 2 * EDGE);
            if (above) {
                double upper = place.getMinY() - GAP - height;
                double x = clamp(place.getMaxX() - width, getWidth() - width);
                double y = clamp(upper >= EDGE ? upper : place.getMaxY() + GAP, getHeight() - height);
                card.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
                return;
            }
            boolean right = place.getMaxX() + GAP + width + EDGE <= getWidth();
            double x = right ? place.getMaxX() + GAP : Math.max(EDGE, place.getMinX() - GAP - width);
            double y = Math.max(EDGE, Math.min(place.getMinY(), getHeight() - height - EDGE));
            card.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        }

        private static double clamp(double at, double room) {
            return Math.max(EDGE, Math.min(at, room - EDGE));
        }
    }

    /// @param card takes the keyboard itself when nothing in it does
    public Popover(Region card) {
        this.card = card;
        card.setFocusTraversable(true);
        card.getStyleClass().add("popover");
        layer.getChildren().setAll(card);
        layer.setPickOnBounds(false);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            tabbing = event.getCode() == KeyCode.TAB;
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        // Nothing behind hears what happens in it.
        layer.addEventHandler(Event.ANY, Event::consume);
    }

    /// Opens over its place, or else under it, and ends where that ends at the right.
    public void placeAbove() {
        above = true;
    }

    public boolean isShown() {
        return shown;
    }

    /// Opens beside a place and returns at once. A press at that place leaves it open: what that means is for whoever
    /// is pressed to say.
    ///
    /// @param closed hears when it has closed
    public void show(Window owner, Anchor beside, Runnable closed) {
        Scene scene = owner.getScene();
        List<Node> before = Overlay.upwards(scene.getFocusOwner());
        StackPane root = ZoomedRoot.content(scene);
        place = root.screenToLocal(new BoundingBox(
                beside.minX(), beside.minY(), beside.maxX() - beside.minX(), beside.maxY() - beside.minY()));
        root.getChildren().add(layer);
        layer.applyCss();
        card.requestFocus();
        shown = true;
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse);
        Subscription focus = scene.focusOwnerProperty().subscribe(this::focusMoved);
        onClose = () -> {
            shown = false;
            focus.unsubscribe();
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, mouse);
            boolean had = scene.getFocusOwner() == null || isInside(scene.getFocusOwner());
            root.getChildren().remove(layer);
            if (had) {
                Overlay.giveBack(before, scene);
            }
            closed.run();
        };
    }

    /// Closes, if it is open.
    public void close() {
        Runnable closing = onClose;
        onClose = () -> {};
        closing.run();
    }

    private void focusMoved(@Nullable Node focused) {
        if (focused == null || tabbing && !isInside(focused)) {
            card.requestFocus();
        } else if (!isInside(focused) && !pressing) {
            close();
        }
    }

    private void mouse(MouseEvent event) {
        pressing = event.getEventType() == MouseEvent.MOUSE_PRESSED;
        boolean outside = event.getPickResult().getIntersectedNode() == null
                || !isInside(event.getPickResult().getIntersectedNode());
        boolean again = event.getButton() == MouseButton.PRIMARY
                && place.contains(layer.sceneToLocal(event.getSceneX(), event.getSceneY()));
        if (pressing && outside && !again) {
            close();
        }
    }

    private boolean isInside(Node node) {
        return Overlay.upwards(node).contains(layer);
    }
}
