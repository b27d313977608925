package chat.holt.ui.kit;

import chat.holt.media.MovingPicture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Lets animations move where they can be seen: on screen, in the window in front, and unless the user wants less
/// motion.
public final class Motion {
    private final ImageView view;
    private Subscription shown = Subscription.EMPTY;

    private Motion(ImageView view) {
        this.view = view;
    }

    /// Moves whatever the view shows from now on while it is in a window.
    public static void follow(ImageView view) {
        Motion motion = new Motion(view);
        view.imageProperty().subscribe(motion::watch);
        view.sceneProperty().subscribe(motion::watch);
    }

    private void watch() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (view.getScene() != null && view.getImage() instanceof MovingPicture moving) {
            shown = moving.shownWhere(this::seen);
        }
    }

    private boolean seen() {
        Scene scene = view.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return scene != null
                && window != null
                && window.isShowing()
                && window.isFocused()
                && !(window instanceof Stage stage && stage.isIconified())
                && !scene.getPreferences().isReducedMotion()
                && inSight(scene);
    }

    private boolean inSight(Scene scene) {
        for (Node node = view; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        Bounds bounds = view.localToScene(view.getBoundsInLocal());
        return bounds.intersects(0, 0, scene.getWidth(), scene.getHeight());
    }
}
