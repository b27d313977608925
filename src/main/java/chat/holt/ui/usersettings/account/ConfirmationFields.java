package chat.holt.ui.usersettings.account;

import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.IdentityFields;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// Asks a [Confirmation].
final class ConfirmationFields extends VBox {
    private static final double SPACING = 16;

    ConfirmationFields(Confirmation confirmation) {
        super(SPACING);
        IdentityFields second = new IdentityFields(confirmation.identity());
        second.visibleProperty().bind(confirmation.second());
        second.managedProperty().bind(second.visibleProperty());
        getChildren().setAll(secret("account-password", Confirmation.label(), confirmation.password()), second);
    }

    /// A field for a text, with what is wrong with it below.
    static FieldBox plain(String id, String label, FormField field) {
        return box(new TextField(), id, label, field);
    }

    /// A field for a password.
    static FieldBox secret(String id, String label, FormField field) {
        return box(new PasswordField(), id, label, field);
    }

    private static FieldBox box(TextInputControl control, String id, String label, FormField field) {
        control.setId(id);
        control.textProperty().bindBidirectional(field.text());
        return new FieldBox(label, control).problem(field.error());
    }
}
