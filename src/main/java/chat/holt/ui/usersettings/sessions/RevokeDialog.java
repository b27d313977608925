package chat.holt.ui.usersettings.sessions;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.identity.IdentityCheck;
import chat.holt.ui.kit.identity.IdentityFields;
import javafx.scene.control.Label;

/// Asks who you are before signing out elsewhere.
final class RevokeDialog extends FormDialog {
    private RevokeDialog(Look look, String text, IdentityCheck identity, Attempt attempt, Runnable act) {
        super(look, identity.ready(), attempt.busy(), attempt.error(), act);
        Label label = new Label(text);
        label.setWrapText(true);
        IdentityFields fields = new IdentityFields(identity);
        fields.disableProperty().bind(attempt.busy());
        body().getChildren().setAll(label, fields);
        closeWhen(attempt.done());
    }

    static RevokeDialog one(SessionsViewModel model, SessionRow session) {
        IdentityCheck identity = model.identity();
        Attempt attempt = new Attempt();
        return new RevokeDialog(
                Look.destructive(
                        "revoke-session",
                        Text.of("sessions.revoke.title", session.name()),
                        Text.of("sessions.revoke.verb")),
                Text.of("sessions.revoke.text"),
                identity,
                attempt,
                () -> model.revoke(session, identity, attempt));
    }

    static RevokeDialog others(SessionsViewModel model) {
        IdentityCheck identity = model.identity();
        Attempt attempt = new Attempt();
        return new RevokeDialog(
                Look.destructive(
                        "revoke-others", Text.of("sessions.revokeOthers.title"), Text.of("sessions.revokeOthers.verb")),
                Text.of("sessions.revokeOthers.text"),
                identity,
                attempt,
                () -> model.revokeOthers(identity, attempt));
    }
}
