package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.layout.VBox;

/// Asks for another e-mail address.
final class ChangeEmailDialog extends FormDialog {
    /// @param hint what happens next
    ChangeEmailDialog(ChangeEmailViewModel model, String hint) {
        super(
                Look.form("change-email", Text.of("account.email.title"), Text.of("account.email.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        FieldBox email = ConfirmationFields.plain("account-email", Text.of("account.email.new"), model.email())
                .hint(hint);
        VBox fields = new VBox(16, email, new ConfirmationFields(model.confirmation()));
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(model.attempt().done());
    }
}
