package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.NameConfirmation;
import chat.holt.ui.kit.identity.IdentityFields;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks before deleting a server: who you are, and its name.
public final class DeleteServerDialog extends FormDialog {
    private final NameConfirmation typed;

    public DeleteServerDialog(DeleteServerViewModel model) {
        super(
                Look.destructive(
                        "delete-server", Text.of("servers.delete.title", model.name()), Text.of("servers.delete.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(Text.of("servers.delete.text", model.members()));
        text.setWrapText(true);
        typed = new NameConfirmation("delete-name", model.name(), model.typed());
        VBox fields = new VBox(16, typed, new IdentityFields(model.identity()));
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(text, fields);
        closeWhen(model.attempt().done());
    }

    /// Opens over the window, ready to type the name.
    public void show(Window window) {
        show(window, typed.field());
    }
}
