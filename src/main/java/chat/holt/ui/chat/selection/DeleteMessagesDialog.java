package chat.holt.ui.chat.selection;

import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.Styles;
import javafx.scene.control.Label;

/// Asks before several messages are deleted and tells how far it is.
public final class DeleteMessagesDialog extends FormDialog {
    public DeleteMessagesDialog(DeleteMessagesViewModel model) {
        super(
                Look.destructive("delete-messages", model.title(), model.verb()),
                Reason.fits(model.reason()),
                model.attempt().busy(),
                model.attempt().error(),
                model::delete);
        Label text = new Label(model.text());
        text.setWrapText(true);
        body().getChildren().setAll(text);
        askWhy("delete-messages-reason", model.reason());
        Label progress = new Label();
        progress.setId("delete-messages-progress");
        progress.getStyleClass().addAll(Styles.META, Styles.MUTED);
        progress.textProperty().bind(model.progress());
        progress.visibleProperty().bind(model.progress().isNotEmpty());
        progress.managedProperty().bind(progress.visibleProperty());
        body().getChildren().add(progress);
        closeWhen(model.attempt().done());
    }
}
