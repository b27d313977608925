package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.ReasonField;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/// Asks before a message is deleted.
public final class DeleteMessageDialog extends FormDialog {
    public DeleteMessageDialog(DeleteMessageViewModel model) {
        super(
                Look.destructive("delete-message", Text.of("chat.delete.title"), Text.of("chat.delete.verb")),
                model.reason() == null
                        ? new SimpleBooleanProperty(true)
                        : model.reason().valid(),
                model.attempt().busy(),
                model.attempt().error(),
                model::delete);
        Label text = new Label(Text.of("chat.delete.text"));
        text.setWrapText(true);
        body().getChildren().setAll(text);
        Reason reason = model.reason();
        if (reason != null) {
            body().getChildren()
                    .add(new ReasonField("delete-message-reason", reason, Text.of("settings.bulk.reason.audit")));
        }
        closeWhen(model.attempt().done());
    }
}
