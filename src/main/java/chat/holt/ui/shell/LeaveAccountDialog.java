package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/// Asks before signing out, and before an account is forgotten.
final class LeaveAccountDialog extends FormDialog {

    LeaveAccountDialog(LeaveAccountViewModel model) {
        super(
                model.forgets()
                        ? Look.destructive("forget-account", model.title(), Text.of("accounts.forget.verb"))
                        : Look.form("sign-out", model.title(), Text.of("shell.signOut.verb")),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                model::leave);
        Label text = new Label();
        text.setId("leave-text");
        text.setWrapText(true);
        text.textProperty().bind(model.text());
        CheckBox delete = new CheckBox();
        delete.setId("leave-delete");
        delete.setWrapText(true);
        delete.textProperty().bind(model.choice());
        delete.visibleProperty().bind(model.choice().map(choice -> !choice.isEmpty()));
        delete.managedProperty().bind(delete.visibleProperty());
        delete.selectedProperty().bindBidirectional(model.deletes());
        body().getChildren().setAll(text, delete);
        closeWhen(model.left());
    }
}
