package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/// Asks before deleting a role.
public final class DeleteRoleDialog extends FormDialog {
    public DeleteRoleDialog(DeleteRoleViewModel viewModel) {
        super(
                Look.destructive(
                        "delete-role-dialog",
                        Text.of(
                                "settings.server.role.delete.title",
                                viewModel.role().name()),
                        Text.of(
                                "settings.server.role.delete.confirm",
                                viewModel.role().name())),
                new SimpleBooleanProperty(true),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label text = new Label(
                Text.of("settings.server.role.delete.text", viewModel.role().members()));
        text.setWrapText(true);
        body().getChildren().setAll(text);
        closeWhen(viewModel.attempt().done());
    }
}
