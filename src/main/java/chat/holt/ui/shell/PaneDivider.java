package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.HorizontalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The seam between two panes: dragging it, or arrow keys, change the width of the pane on one side; a double click
/// sets it back.
final class PaneDivider extends Region {

    private static final double STEP = 8;

    private final DoubleProperty width;
    private final Range range;
    /// 1 where the pane grows to the right, -1 to the left.
    private final int sign;
    private double grabbedAt;
    private double grabbedWidth;

    /// In logical pixels.
    record Range(double least, double usual, double most) {}

    /// @param width logical pixels of the pane
    /// @param grows where to the pane gets wider
    PaneDivider(String id, DoubleProperty width, Range range, HorizontalDirection grows) {
        this.width = width;
        this.range = range;
        sign = grows == HorizontalDirection.RIGHT ? 1 : -1;
        setId(id);
        getStyleClass().add("pane-divider");
        setAccessibleText(Text.of("shell.divider"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grabbedAt = event.getSceneX();
            grabbedWidth = width.get();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double zoom = getLocalToSceneTransform().getMxx();
            resize(grabbedWidth + sign * (event.getSceneX() - grabbedAt) / zoom);
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                resize(range.usual());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            double by = event.getCode() == KeyCode.LEFT ? -STEP : event.getCode() == KeyCode.RIGHT ? STEP : 0;
            if (by != 0) {
                resize(width.get() + sign * by);
                event.consume();
            }
        });
    }

    private void resize(double wanted) {
        width.set(Math.clamp(wanted, range.least(), range.most()));
    }
}
