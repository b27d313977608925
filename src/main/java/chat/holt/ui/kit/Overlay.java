package chat.holt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Something over all else in its window, which it blocks: it keeps the keyboard until it closes, and gives it back.
/// Escape closes it. The root of the window must be a [StackPane].
///
/// It lies inside the window's scene and not in a window of its own: so it keeps its round corners and shadow without a
/// compositor, moves with its window and is of its scale.
public final class Overlay {
    /// Style class of what lies over a window.
    static final String STYLE = "dialog-layer";

    private final StackPane layer = new StackPane();
    private final Supplier<Node> home;
    private Runnable onClose = () -> {};
    private Runnable closed = () -> {};
    private BooleanSupplier back = () -> false;

    /// @param content what lies there
    /// @param home what has the keyboard at first, and again when the keyboard gets lost
    public Overlay(Node content, Supplier<Node> home) {
        this.home = home;
        layer.getChildren().setAll(content);
        layer.getStyleClass().add(STYLE);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (!back.getAsBoolean()) {
                    close();
                }
                event.consume();
            }
        });
        // Nothing behind hears what happens in it.
        layer.addEventHandler(Event.ANY, Event::consume);
    }

    /// Opens over the window and returns at once.
    ///
    /// @param firstFocus where to begin; null for the usual place
    public void show(Window owner, @Nullable Node firstFocus) {
        Scene scene = owner.getScene();
        List<Node> before = upwards(scene.getFocusOwner());
        ZoomedRoot.content(scene).getChildren().add(layer);
        layer.applyCss();
        (firstFocus == null ? home.get() : firstFocus).requestFocus();
        Subscription trap = scene.focusOwnerProperty().subscribe(focused -> {
            if (focused == null || !isInside(focused)) {
                (firstFocus == null ? home.get() : firstFocus).requestFocus();
            }
        });
        onClose = () -> {
            trap.unsubscribe();
            ZoomedRoot.content(scene).getChildren().remove(layer);
            giveBack(before, scene);
            closed.run();
        };
    }

    /// @param steps goes one step back at Escape instead of closing; false if there is none
    public void onEscape(BooleanSupplier steps) {
        back = steps;
    }

    /// @param listener hears when it has closed
    public void onClosed(Runnable listener) {
        closed = listener;
    }

    /// Closes, if it is open.
    public void close() {
        Runnable closing = onClose;
        onClose = () -> {};
        closing.run();
    }

    /// The last one opened keeps the keyboard; those below it wait.
    private boolean isInside(Node node) {
        return layer.getParent() != null
                        && layer.getParent().getChildrenUnmodifiable().getLast() != layer
                || upwards(node).contains(layer);
    }

    /// A node and what it lies in, innermost first: what had the keyboard may be gone when it is given back.
    static List<Node> upwards(@Nullable Node node) {
        List<Node> chain = new ArrayList<>();
        for (Node up = node; up != null; up = up.getParent()) {
            chain.add(up);
        }
        return chain;
    }

    /// Gives the keyboard to the first of these that is still there.
    static void giveBack(List<Node> before, Scene scene) {
        before.stream().filter(node -> node.getScene() == scene).findFirst().ifPresent(Node::requestFocus);
    }
}
