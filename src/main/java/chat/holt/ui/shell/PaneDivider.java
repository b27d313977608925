package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import javafx.beans.property.DoubleProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The seam between two panes: dragging it, or arrow keys, change the width of the pane on one side; a double click
/// sets it back.
final class PaneDivider extends Region {

    private static final double STEP = 8;

    private final DoubleProperty width;
    private final double least;
    private final double most;
    private double grabbedAt;
    private double grabbedWidth;

    /// @param width logical pixels of the pane to the left
    PaneDivider(String id, DoubleProperty width, double least, double usual, double most) {
        this.width = width;
        this.least = least;
        this.most = most;
        setId(id);
        getStyleClass().add("pane-divider");
        setAccessibleText(Text.of("shell.divider"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grabbedAt = event.getScreenX();
            grabbedWidth = width.get();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> resize(grabbedWidth + event.getScreenX() - grabbedAt));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                resize(usual);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            double by = event.getCode() == KeyCode.LEFT ? -STEP : event.getCode() == KeyCode.RIGHT ? STEP : 0;
            if (by != 0) {
                resize(width.get() + by);
                event.consume();
            }
        });
    }

    private void resize(double wanted) {
        width.set(Math.clamp(wanted, least, most));
    }
}
