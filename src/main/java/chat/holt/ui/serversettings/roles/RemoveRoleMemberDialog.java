package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.scene.control.Label;

/// Asks before taking a role from somebody.
final class RemoveRoleMemberDialog extends FormDialog {
    RemoveRoleMemberDialog(RemoveRoleMemberViewModel viewModel) {
        super(
                Look.destructive(
                        "remove-role-member",
                        Text.of(
                                "settings.server.role.members.remove.title",
                                viewModel.roleName(),
                                viewModel.member().name()),
                        Text.of("settings.server.role.members.remove")),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label text = new Label(Text.of("settings.server.role.members.remove.text"));
        text.setWrapText(true);
        body().getChildren()
                .setAll(
                        text,
                        new ReasonField(
                                "remove-role-reason", viewModel.reason(), Text.of("settings.server.role.reason")));
        closeWhen(viewModel.attempt().done());
    }
}
