package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
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
                new SimpleBooleanProperty(true),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label text = new Label(
                Text.of("settings.server.bans.unban.text", viewModel.ban().name()));
        text.setWrapText(true);
        body().getChildren().setAll(text);
        closeWhen(viewModel.attempt().done());
    }
}
