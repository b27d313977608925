package chat.holt.ui.login;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import org.jspecify.annotations.Nullable;

/// Is told once one is in.
@FunctionalInterface
public interface Entered {

    /// @param email what one signed in with; null where that was a bot's token
    void accept(Instance instance, Credentials credentials, @Nullable String email);
}
