package chat.holt.ui.chat.input;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text area as tall as its text, up to a limit; Enter submits, Shift+Enter breaks the line.
public final class MessageInput extends TextArea {
    private static final double MAX_HEIGHT = 240;

    private final Text measure = new Text();
    private Runnable onSubmit = () -> {};

    public MessageInput() {
        getStyleClass().add("message-input");
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener(change -> requestLayout());
        widthProperty().addListener(change -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public void setOnSubmit(Runnable action) {
        onSubmit = action;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (event.isShiftDown()) {
            replaceSelection("\n");
        } else if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            onSubmit.run();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        double beside = snappedLeftInset() + snappedRightInset();
        if (lookup(".content") instanceof Region content) {
            around += content.snappedTopInset() + content.snappedBottomInset();
            beside += content.snappedLeftInset() + content.snappedRightInset();
        }
        double available = width < 0 ? getWidth() : width;
        // Before it has a width nothing is known of lines: the text then counts as unwrapped.
        measure.setWrappingWidth(Math.max(0, available - beside));
        // A trailing line break has no height of its own in a Text.
        String text = getText();
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
        double height = snapSizeY(measure.getLayoutBounds().getHeight()) + around;
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(
                    height > MAX_HEIGHT ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
        return Math.min(height, MAX_HEIGHT);
    }
}
