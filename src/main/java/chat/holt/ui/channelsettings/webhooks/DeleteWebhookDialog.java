package chat.holt.ui.channelsettings.webhooks;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks before deleting a webhook.
public final class DeleteWebhookDialog extends FormDialog {
    private final ReasonField reason;

    public DeleteWebhookDialog(DeleteWebhookViewModel viewModel) {
        super(
                Look.destructive(
                        "delete-webhook-dialog",
                        Text.of("webhooks.delete.title", viewModel.name()),
                        Text.of("webhooks.delete.confirm")),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label text = new Label(Text.of("webhooks.delete.text"));
        text.setWrapText(true);
        reason = new ReasonField("delete-webhook-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit"));
        body().getChildren().setAll(text, reason);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, ready to type the reason.
    public void show(Window window) {
        show(window, reason.field());
    }
}
