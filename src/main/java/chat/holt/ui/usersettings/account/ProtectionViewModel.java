package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.SecurityCommands;
import chat.holt.threading.Task;
import chat.holt.ui.kit.identity.IdentityCheck;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import org.jspecify.annotations.Nullable;

/// Something that is done with a ticket alone, such as turning the authenticator off.
final class ProtectionViewModel {
    private final IdentityCheck identity;
    private final Function<String, Task<@Nullable Void>> act;
    private final Runnable changed;
    private final Attempt attempt = new Attempt();

    /// @param act takes the ticket
    /// @param changed runs when it is done
    ProtectionViewModel(SecurityCommands commands, Function<String, Task<@Nullable Void>> act, Runnable changed) {
        this.act = act;
        this.changed = changed;
        identity = new IdentityCheck(commands::methods, commands::confirm);
    }

    IdentityCheck identity() {
        return identity;
    }

    Attempt attempt() {
        return attempt;
    }

    BooleanExpression canSubmit() {
        return identity.ready();
    }

    void submit() {
        attempt.run(() -> identity.ticket().then(act), done -> changed.run(), identity::place);
    }
}
