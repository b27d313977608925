package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.ReasonField;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/// Asks before a message is pinned or no longer.
public final class PinMessageDialog extends FormDialog {
    public PinMessageDialog(PinMessageViewModel model) {
        super(
                Look.form("pin-message", model.title(), model.verb()),
                model.reason() == null
                        ? new SimpleBooleanProperty(true)
                        : model.reason().valid(),
                model.attempt().busy(),
                model.attempt().error(),
                model::confirm);
        Label text = new Label(model.text());
        text.setWrapText(true);
        body().getChildren().setAll(text);
        Reason reason = model.reason();
        if (reason != null) {
            body().getChildren()
                    .add(new ReasonField("pin-message-reason", reason, Text.of("settings.bulk.reason.audit")));
        }
        closeWhen(model.attempt().done());
    }
}
