package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.Icons;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Says that there are new messages above the view, and offers to go there or to mark them read.
final class UnseenBar extends HBox {
    /// `leave` gives the keyboard back, for the bar goes away with what it did.
    UnseenBar(TimelineViewModel timeline, Runnable leave) {
        setId("unseen-bar");
        getStyleClass().add("unseen-bar");
        Button jump = new Button();
        jump.setId("jump-to-unread");
        jump.getStyleClass().add("unseen-jump");
        jump.setGraphic(Icons.of("fth-arrow-up"));
        jump.setMaxWidth(Double.MAX_VALUE);
        jump.textProperty().bind(timeline.unseen().map(UnseenBar::words).orElse(""));
        jump.setOnAction(event -> {
            leave.run();
            timeline.jumpToUnread();
        });
        HBox.setHgrow(jump, Priority.ALWAYS);
        Button read = new Button(Text.of("chat.unseen.read"));
        read.setId("mark-read");
        read.getStyleClass().add("unseen-read");
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(event -> {
            leave.run();
            timeline.markRead();
        });
        getChildren().addAll(jump, read);
        visibleProperty().bind(timeline.unseen().isNotNull());
        setMaxHeight(USE_PREF_SIZE);
    }

    private static String words(@Nullable NewMessages unseen) {
        if (unseen == null) {
            return "";
        }
        String count = Text.of(unseen.more() ? "chat.unseen.more" : "chat.unseen", unseen.count());
        return Text.of("chat.unseen.since", count, moment(unseen.since()));
    }

    private static String moment(Instant since) {
        boolean recent = since.isAfter(Instant.now().minus(Duration.ofHours(20)));
        return recent ? Times.clock(since) : Times.dateAndTime(since);
    }
}
