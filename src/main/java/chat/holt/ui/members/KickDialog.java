package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.stage.Window;

/// Asks before removing a member, and for what reason.
public final class KickDialog extends FormDialog {
    private final ReasonField reason;

    public KickDialog(KickMemberViewModel viewModel, Media media) {
        super(
                new Look(
                        "kick-dialog",
                        Text.of("members.kick.title", viewModel.member().name()),
                        MemberPicture.of(viewModel.member(), media),
                        viewModel.member().detail(),
                        Text.of("members.kick.confirm", viewModel.member().name()),
                        true),
                viewModel.canSubmit(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        reason = new ReasonField(
                "kick-reason",
                viewModel.reason(),
                Text.of("members.kick.hint", viewModel.member().name()));
        reason.disableProperty().bind(viewModel.attempt().busy());
        body().getChildren().setAll(reason);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, ready to type the reason.
    public void show(Window window) {
        show(window, reason.field());
    }
}
