package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.permissions.MemberAct;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.moderation.ActFields;
import javafx.stage.Window;

/// Asks for what an act on a member needs.
public final class MemberActDialog extends FormDialog {
    private final ActFields fields;

    public MemberActDialog(MemberActViewModel viewModel, Media media) {
        super(
                new Look(
                        "member-act-dialog",
                        Text.of(key(viewModel, "title"), viewModel.member().name()),
                        MemberPicture.of(viewModel.member(), media),
                        viewModel.member().detail(),
                        Text.of(key(viewModel, "verb"), viewModel.member().name()),
                        viewModel.act() == MemberAct.TIMEOUT),
                viewModel.canSubmit(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        fields = new ActFields(viewModel.options());
        fields.disableProperty().bind(viewModel.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, ready to type.
    public void show(Window window) {
        show(window, fields.first());
    }

    private static String key(MemberActViewModel viewModel, String part) {
        return "members.act." + viewModel.act().name() + "." + part;
    }
}
