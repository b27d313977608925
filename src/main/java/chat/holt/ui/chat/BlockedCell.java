package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import javafx.scene.control.Label;

/// Stands for messages of users you blocked.
final class BlockedCell extends RowCell<TimelineRow> {
    private final Label label = new Label();

    BlockedCell() {
        getStyleClass().add("blocked-cell");
        getChildren().add(label);
    }

    @Override
    void show(TimelineRow row) {
        if (row instanceof TimelineRow.BlockedGroup group) {
            label.setText(Text.of("chat.blocked", group.count()));
            setAccessibleText(label.getText());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + label.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                label.prefHeight(-1));
    }
}
