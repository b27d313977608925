package chat.holt.ui.usersettings.sessions;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.TextField;

/// Asks for another name of a session.
final class RenameSessionDialog extends FormDialog {
    RenameSessionDialog(SessionsViewModel model, SessionRow session) {
        this(model, session, new Attempt(), new TextField(session.name()));
    }

    private RenameSessionDialog(SessionsViewModel model, SessionRow session, Attempt attempt, TextField name) {
        super(
                Look.form("rename-session", Text.of("sessions.rename.title"), Text.of("sessions.rename.verb")),
                name.textProperty().map(typed -> !typed.isBlank()),
                attempt.busy(),
                attempt.error(),
                () -> model.rename(session, name.getText(), attempt));
        name.setId("session-name");
        name.disableProperty().bind(attempt.busy());
        body().getChildren()
                .setAll(new FieldBox(Text.of("sessions.rename.field"), name).hint(Text.of("sessions.rename.hint")));
        closeWhen(attempt.done());
    }
}
