package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.timeline.TimelineRow.BlockedGroup;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.rows.RowCell;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Stands for messages of users you blocked, and shows or hides them.
final class BlockedCell extends RowCell<TimelineRow> {
    private final Label count = new Label();
    private final Label toggle = new Label();
    private final HBox line = new HBox(Icons.of("fth-slash"), count, toggle);
    private @Nullable String key;

    /// `toggled` gets the key of the row that was clicked.
    BlockedCell(Consumer<String> toggled) {
        getStyleClass().add("blocked-cell");
        line.getStyleClass().add("blocked-line");
        toggle.getStyleClass().add("blocked-toggle");
        getChildren().add(line);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && key != null) {
                toggled.accept(key);
                event.consume();
            }
        });
    }

    @Override
    public void show(TimelineRow row) {
        if (row instanceof BlockedGroup group) {
            key = group.key();
            count.setText(Text.of("chat.blocked", group.count()));
            toggle.setText(Text.of(group.open() ? "chat.blocked.hide" : "chat.blocked.show"));
            setAccessibleText(count.getText() + ". " + toggle.getText());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + line.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                line.prefHeight(-1));
    }
}
