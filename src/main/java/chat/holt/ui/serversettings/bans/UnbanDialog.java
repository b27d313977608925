package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.scene.control.Label;

/// Asks before lifting a ban.
public final class UnbanDialog extends FormDialog {
    public UnbanDialog(UnbanViewModel viewModel) {
        super(
                Look.form(
                        "unban-dialog",
                        Text.of(
                                "settings.server.bans.unban.title",
                                viewModel.ban().name()),
                        Text.of(
                                "settings.server.bans.unban.confirm",
                                viewModel.ban().name())),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label text = new Label(
                Text.of("settings.server.bans.unban.text", viewModel.ban().name()));
        text.setWrapText(true);
        body().getChildren()
                .setAll(
                        text,
                        new ReasonField("unban-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit")));
        closeWhen(viewModel.attempt().done());
    }
}
