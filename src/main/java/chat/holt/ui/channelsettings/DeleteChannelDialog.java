package chat.holt.ui.channelsettings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks before deleting a channel, and says what goes with it.
public final class DeleteChannelDialog extends FormDialog {
    private final ReasonField reason;

    public DeleteChannelDialog(DeleteChannelViewModel viewModel) {
        super(
                Look.destructive(
                        "delete-channel-dialog",
                        Text.of("channel.delete.title", viewModel.name()),
                        Text.of("channel.delete.confirm", viewModel.name())),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        reason = new ReasonField("delete-channel-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit"));
        body().getChildren().add(paragraph(Text.of("channel.delete.text")));
        if (viewModel.forSystemMessages()) {
            body().getChildren().add(paragraph(Text.of("channel.delete.system")));
        }
        body().getChildren().add(reason);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, ready to type the reason.
    public void show(Window window) {
        show(window, reason.field());
    }

    private static Label paragraph(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
