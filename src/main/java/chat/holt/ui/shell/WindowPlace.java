package chat.holt.ui.shell;

import chat.holt.settings.Settings;
import chat.holt.settings.WindowBounds;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was and remembers where it goes.
final class WindowPlace {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST = 300;
    /// How much of the window must lie on a screen for the place to be used again.
    private static final double GRIP = 64;

    private final Stage stage;
    private final Settings settings;

    private WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    static void follow(Stage stage, Settings settings) {
        WindowPlace place = new WindowPlace(stage, settings);
        stage.setMinWidth(LEAST);
        stage.setMinHeight(LEAST);
        place.restore();
        for (ObservableValue<?> part : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())) {
            part.subscribe((old, now) -> place.remember());
        }
    }

    private void restore() {
        WindowBounds bounds = settings.window().get();
        if (bounds == null || bounds.width() < LEAST || bounds.height() < LEAST) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            return;
        }
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        boolean reachable = !Screen.getScreensForRectangle(
                        bounds.x() + GRIP, bounds.y(), Math.max(1, bounds.width() - 2 * GRIP), GRIP)
                .isEmpty();
        if (reachable) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setMaximized(bounds.maximized());
    }

    private void remember() {
        WindowBounds before = settings.window().get();
        if (stage.isIconified() || !stage.isShowing() || Double.isNaN(stage.getX())) {
            return;
        }
        settings.window()
                .set(
                        stage.isMaximized() && before != null
                                ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true)
                                : new WindowBounds(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight(),
                                        stage.isMaximized()));
    }
}
