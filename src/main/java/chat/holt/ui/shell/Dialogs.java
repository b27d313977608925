package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.FormDialog.Look;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Makes and opens the dialogs of an account over the main window.
final class Dialogs {

    private final Account account;
    private final Window window;

    Dialogs(Account account, Window window) {
        this.account = account;
        this.window = window;
    }

    void signOut() {
        new SignOutDialog(account.signOut()).show(window, null);
    }

    private static final class SignOutDialog extends FormDialog {
        SignOutDialog(Runnable signOut) {
            super(
                    Look.form("sign-out", Text.of("shell.signOut.title"), Text.of("shell.signOut.verb")),
                    new SimpleBooleanProperty(true),
                    new SimpleBooleanProperty(false),
                    new SimpleStringProperty(""),
                    signOut);
            Label text = new Label(Text.of("shell.signOut.text"));
            text.setWrapText(true);
            body().getChildren().setAll(text);
        }
    }
}
