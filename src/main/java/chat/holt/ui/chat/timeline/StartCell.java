package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.rows.RowCell;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Above the first message of a channel: where one is.
final class StartCell extends RowCell<TimelineRow> {
    private final VBox box;

    StartCell(String title) {
        getStyleClass().add("start-cell");
        Label heading = new Label(title);
        heading.getStyleClass().add("start-title");
        Label text = new Label(Text.of("chat.start"));
        text.getStyleClass().add("start-text");
        box = new VBox(heading, text);
        box.getStyleClass().add("start-box");
        getChildren().add(box);
    }

    @Override
    public void show(TimelineRow row) {
        // The start of a channel never changes.
    }

    @Override
    protected double computePrefHeight(double width) {
        return box.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        box.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
