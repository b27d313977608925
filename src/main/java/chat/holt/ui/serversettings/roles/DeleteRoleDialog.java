package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks before deleting a role, and says who loses what.
public final class DeleteRoleDialog extends FormDialog {
    private static final int LINES = 6;
    private static final double SPACING = 6;

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
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label who = new Label(viewModel.who());
        who.setId("delete-role-who");
        who.setWrapText(true);
        body().getChildren().add(who);
        List<String> consequences = viewModel.consequences();
        if (!consequences.isEmpty()) {
            VBox box = new VBox(SPACING);
            box.setId("delete-role-consequences");
            for (String line : consequences.stream().limit(LINES).toList()) {
                box.getChildren().add(new Label(line, Icons.of("fth-minus-circle")));
            }
            Button details = Buttons.plain(
                    "delete-role-details",
                    Text.of("settings.server.role.delete.details", Math.max(0, consequences.size() - LINES)));
            details.getStyleClass().add(Styles.SMALL);
            details.setOnAction(click -> viewModel.details());
            box.getChildren().add(details);
            body().getChildren().add(box);
        }
        body().getChildren()
                .add(new ReasonField("delete-role-reason", viewModel.reason(), Text.of("settings.server.role.reason")));
        closeWhen(viewModel.attempt().done());
    }
}
