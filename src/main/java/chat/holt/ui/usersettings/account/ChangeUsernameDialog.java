package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks for another user name, and says what becomes of the four digits.
final class ChangeUsernameDialog extends FormDialog {
    ChangeUsernameDialog(ChangeUsernameViewModel model) {
        super(
                Look.form("change-username", Text.of("account.username.title"), Text.of("account.username.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label outlook = new Label();
        outlook.setId("account-username-outlook");
        outlook.textProperty().bind(model.outlook());
        outlook.setWrapText(true);
        outlook.getStyleClass().addAll(Styles.META, Styles.MUTED);
        FieldBox name = ConfirmationFields.plain("account-username", Text.of("account.username.new"), model.name());
        VBox fields = new VBox(
                16,
                new VBox(6, name, outlook),
                ConfirmationFields.secret("account-password", Confirmation.label(), model.password()));
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(model.attempt().done());
    }
}
