package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Segmented;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks before banning somebody: for what reason, and which messages go too.
public final class BanDialog extends FormDialog {
    private static final double WARNING_SPACING = 10;

    private final ReasonField reason;

    public BanDialog(BanMemberViewModel viewModel, Media media) {
        super(
                new Look(
                        "ban-dialog",
                        Text.of("members.ban.title", viewModel.member().name()),
                        MemberPicture.of(viewModel.member(), media),
                        viewModel.member().detail(),
                        Text.of("members.ban.confirm", viewModel.member().name()),
                        true),
                viewModel.canSubmit(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        reason = new ReasonField("ban-reason", viewModel.reason(), Text.of("members.ban.hint"));
        VBox fields = new VBox(body().getSpacing(), reason, deletion(viewModel), warning(viewModel));
        fields.disableProperty().bind(viewModel.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, ready to type the reason.
    public void show(Window window) {
        show(window, reason.field());
    }

    private static Node deletion(BanMemberViewModel viewModel) {
        return Segmented.labelled(
                "ban-delete",
                Text.of("members.ban.delete"),
                List.of(MessageSweep.values()),
                choice -> Text.of(choice.nameKey()),
                viewModel.deletion());
    }

    private static Node warning(BanMemberViewModel viewModel) {
        Label text = new Label();
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox warning = new HBox(WARNING_SPACING, Icons.of("fth-alert-triangle"), text);
        warning.setId("ban-warning");
        warning.getStyleClass().add("callout-warn");
        warning.managedProperty().bind(warning.visibleProperty());
        viewModel.deletion().subscribe(choice -> {
            warning.setVisible(choice != MessageSweep.NONE);
            text.setText(choice == MessageSweep.NONE ? "" : Text.of(choice.warningKey()));
        });
        return warning;
    }
}
