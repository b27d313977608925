package chat.holt.ui.serversettings.invites;

import chat.holt.i18n.Text;
import chat.holt.model.Invite;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.invites.CreateInviteViewModel.Choice;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Asks where an invite shall lead.
public final class CreateInviteDialog extends FormDialog {
    private static final double LABEL_SPACING = 6;

    private final ComboBox<Choice> channel = new ComboBox<>();

    private CreateInviteDialog(CreateInviteViewModel viewModel) {
        super(
                Look.form("create-invite", Text.of("invites.create.title"), Text.of("invites.create.verb")),
                viewModel.canSubmit(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        subtitle().set(Text.of("invites.create.text"));
        channel.setId("invite-channel");
        channel.setMaxWidth(Double.MAX_VALUE);
        channel.getItems().setAll(viewModel.channels());
        channel.setConverter(new Names());
        channel.valueProperty().bindBidirectional(viewModel.channel());
        Label label = new Label(Text.of("invites.create.channel"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(channel);
        body().getChildren().setAll(new VBox(LABEL_SPACING, label, channel));
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, and then shows the link.
    ///
    /// @param link of the invite that was made
    public static void open(
            CreateInviteViewModel viewModel, Function<Invite, InviteLinkViewModel> link, Window window) {
        CreateInviteDialog dialog = new CreateInviteDialog(viewModel);
        viewModel.attempt().done().subscribe(done -> {
            Invite invite = viewModel.created().get();
            if (done && invite != null) {
                new InviteLinkDialog(link.apply(invite)).open(window);
            }
        });
        dialog.show(window, dialog.channel);
    }

    private static final class Names extends StringConverter<@Nullable Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : "#" + choice.name();
        }

        @Override
        public @Nullable Choice fromString(String text) {
            return null;
        }
    }
}
