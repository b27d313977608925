package chat.holt.ui.serversettings.invites;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/// Shows the link of a new invite, to be copied.
final class InviteLinkDialog extends FormDialog {

    private final TextField link;

    InviteLinkDialog(InviteLinkViewModel viewModel) {
        super(
                Look.form("invite-link-dialog", Text.of("invites.link.title"), Text.of("invites.copy")),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                viewModel::copy);
        subtitle().set(Text.of("invites.link.text"));
        link = new TextField(viewModel.link());
        link.setId("invite-link");
        link.setEditable(false);
        link.setAccessibleText(Text.of("invites.link"));
        Button later = Buttons.quiet("invite-link-close", Text.of("settings.bulk.close"));
        later.setOnAction(click -> close());
        insteadOfCancel(later);
        body().getChildren().setAll(link);
        closeWhen(viewModel.copied());
    }

    void open(Window window) {
        show(window, link);
    }
}
