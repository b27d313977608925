package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.settings.SavedAccount;
import chat.holt.ui.login.WelcomeViewModel;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// An account of this machine, signed in or not.
///
/// @param saved who it is
/// @param connection how it stands with its instance
/// @param signedIn what the window needs of it; null while the instance is looked for, or one is signed out
/// @param retryNow tries to connect at once
/// @param signInAgain makes the way back in once one is signed out
/// @param forget takes the account and its token off this computer
public record KnownAccount(
        SavedAccount saved,
        ObservableValue<Connection> connection,
        ObservableValue<@Nullable Account> signedIn,
        Runnable retryNow,
        Supplier<WelcomeViewModel> signInAgain,
        Leaving forget) {

    String key() {
        return saved.key();
    }

    /// Where its instance is, in words.
    String address() {
        return saved.builtIn() ? Text.of("accounts.builtIn") : saved.api().getHost();
    }

    boolean signedOut() {
        return connection.getValue() instanceof Connection.SignedOut;
    }
}
