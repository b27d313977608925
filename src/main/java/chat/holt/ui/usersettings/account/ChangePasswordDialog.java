package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.scene.layout.VBox;

/// Asks for another password.
final class ChangePasswordDialog extends FormDialog {
    ChangePasswordDialog(ChangePasswordViewModel model) {
        super(
                Look.form("change-password", Text.of("account.password.title"), Text.of("account.password.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        VBox fields = new VBox(
                16,
                new ConfirmationFields(model.confirmation()),
                ConfirmationFields.secret("account-new-password", Text.of("account.password.new"), model.chosen())
                        .hint(Text.of("account.password.hint")),
                ConfirmationFields.secret(
                        "account-new-password-again", Text.of("account.password.again"), model.again()));
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(model.attempt().done());
    }
}
