package chat.holt.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/// The root of a window that can be shown larger and smaller: its content is laid out in the room that is left at that
/// size, and then drawn at it.
public final class ZoomedRoot extends Region {
    private final StackPane content;
    private final Scale scale = new Scale(1, 1);

    /// @param percent of the usual size
    public ZoomedRoot(StackPane content, ObservableValue<Number> percent) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
        percent.subscribe(now -> {
            scale.setX(now.doubleValue() / 100);
            scale.setY(now.doubleValue() / 100);
            requestLayout();
        });
    }

    /// In which what floats over a window is put.
    public static StackPane content(Scene scene) {
        return scene.getRoot() instanceof ZoomedRoot zoomed ? zoomed.content : (StackPane) scene.getRoot();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
