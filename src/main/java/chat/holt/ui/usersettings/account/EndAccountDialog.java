package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.NameConfirmation;
import chat.holt.ui.kit.identity.IdentityFields;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks before the account is disabled or deleted, and says what that means.
final class EndAccountDialog extends FormDialog {
    EndAccountDialog(EndAccountViewModel model) {
        super(
                Look.destructive("end-account", Text.of(key(model) + "title"), Text.of(key(model) + "verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        VBox consequences = new VBox(6);
        model.consequences().forEach(sentence -> consequences.getChildren().add(point(sentence)));
        VBox fields = new VBox(
                16,
                new NameConfirmation("end-account-name", model.name(), model.typed()),
                new IdentityFields(model.identity()));
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(consequences, fields);
        closeWhen(model.attempt().done());
    }

    private static String key(EndAccountViewModel model) {
        return switch (model.way()) {
            case DISABLE -> "account.disable.";
            case DELETE -> "account.delete.";
        };
    }

    private static HBox point(String sentence) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, new Label("•"), text);
    }
}
