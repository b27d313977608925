package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands in for messages: placeholders while the first page loads, a word in an empty channel, and the reason
/// with a way to try again when loading failed.
final class TimelineStates extends StackPane {
    private static final int PLACEHOLDERS = 7;

    TimelineStates(TimelineViewModel timeline) {
        setPickOnBounds(false);
        // The skeleton's lines are cut off where there is less room.
        setMinWidth(0);
        Label empty = new Label(Text.of("chat.empty"));
        empty.setId("chat-empty");
        empty.getStyleClass().add("timeline-empty");
        getChildren()
                .addAll(
                        shownWhile(timeline.loading().skeleton(), skeleton()),
                        shownWhile(timeline.empty(), empty),
                        shownWhile(timeline.loading().error().map(text -> true).orElse(false), error(timeline)));
    }

    private static Node shownWhile(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        return node;
    }

    private static Node skeleton() {
        VBox rows = new VBox();
        rows.getStyleClass().add("timeline-skeleton");
        rows.setAlignment(Pos.BOTTOM_LEFT);
        for (int i = 0; i < PLACEHOLDERS; i++) {
            Region avatar = block("skeleton-avatar", 40, 40);
            VBox lines = new VBox(
                    block("skeleton-line", 90 + 17 * (i % 3), 12), block("skeleton-line", 180 + 61 * (i % 4), 12));
            lines.getStyleClass().add("skeleton-lines");
            HBox row = new HBox(avatar, lines);
            row.getStyleClass().add("skeleton-row");
            rows.getChildren().add(row);
        }
        rows.setMouseTransparent(true);
        return rows;
    }

    private static Region block(String styleClass, double width, double height) {
        Region block = new Region();
        block.getStyleClass().add(styleClass);
        block.setMinSize(width, height);
        block.setMaxSize(width, height);
        return block;
    }

    private static Node error(TimelineViewModel timeline) {
        Label reason = new Label();
        reason.setId("chat-error");
        reason.textProperty().bind(timeline.loading().error());
        reason.setWrapText(true);
        Button retry = new Button(Text.of("chat.retry"));
        retry.setId("chat-retry");
        retry.getStyleClass().add("small");
        retry.setOnAction(event -> timeline.loading().retry());
        HBox bar = new HBox(reason, retry);
        bar.getStyleClass().add("timeline-error");
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }
}
