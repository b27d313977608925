package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.timeline.TimelineRow.PendingRow;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a message stands that is on its way: the files that go along, how far they are, and what is the matter.
final class SendingState extends VBox {
    private static final double WIDTH = 420;

    private final Label names = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = Buttons.icon("upload-stop", "fth-x", Text.of("chat.action.stop"));
    private final HBox card;
    private final Label note = new Label();

    /// @param onStop stops the upload
    SendingState(Runnable onStop) {
        getStyleClass().add("sending-state");
        names.getStyleClass().add("file-name");
        bar.getStyleClass().add("queue-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(6, names, bar);
        words.setMinWidth(0);
        words.getStyleClass().add("sending-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        stop.setOnAction(click -> onStop.run());
        stop.setFocusTraversable(false);
        card = new HBox(Icons.of("fth-file"), words, stop);
        card.getStyleClass().addAll("file-card", "sending-card");
        card.setMaxWidth(WIDTH);
        note.getStyleClass().add("message-progress");
        note.setWrapText(true);
        getChildren().addAll(card, note);
    }

    /// Null for a message that has arrived.
    void show(@Nullable PendingRow sending) {
        double progress = sending == null ? -1 : sending.progress();
        boolean uploading = progress >= 0;
        names.setText(sending == null ? "" : String.join(", ", sending.files()));
        note.setText(sending == null ? "" : sending.note());
        bar.setProgress(Math.max(0, progress));
        bar.setAccessibleText(note.getText());
        show(bar, uploading);
        show(stop, uploading);
        show(card, !names.getText().isEmpty());
        show(note, !note.getText().isEmpty());
        show(this, card.isVisible() || note.isVisible());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
