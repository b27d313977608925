package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.identity.IdentityFields;
import javafx.scene.control.Label;

/// Asks who you are before the authenticator is turned off.
final class ProtectionDialog extends FormDialog {
    ProtectionDialog(ProtectionViewModel model) {
        super(
                Look.destructive("totp-off", Text.of("account.totp.off.title"), Text.of("account.totp.off.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(Text.of("account.totp.off.text"));
        text.setWrapText(true);
        IdentityFields fields = new IdentityFields(model.identity());
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(text, fields);
        closeWhen(model.attempt().done());
    }
}
