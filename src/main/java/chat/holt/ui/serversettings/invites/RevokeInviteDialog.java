package chat.holt.ui.serversettings.invites;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.stage.Window;

/// Asks before an invite is revoked.
final class RevokeInviteDialog extends FormDialog {
    private final ReasonField reason;

    RevokeInviteDialog(RevokeInviteViewModel viewModel) {
        super(
                Look.destructive(
                        "revoke-invite",
                        Text.of("invites.revoke.title", viewModel.invite().code()),
                        Text.of("invites.revoke")),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        subtitle().set(Text.of("invites.revoke.text"));
        reason = new ReasonField("revoke-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit"));
        body().getChildren().setAll(reason);
        closeWhen(viewModel.attempt().done());
    }

    void open(Window window) {
        show(window, reason.field());
    }
}
