package chat.holt.commands;

import chat.holt.model.MfaMethod;
import java.util.List;

/// What comes next on the way into an account (`auth.md §3–5`).
public sealed interface SignInStep {
    /// Signed in.
    record Done(Credentials credentials) implements SignInStep {}

    /// A second proof is needed within five minutes: [AccountCommands#confirm].
    record SecondFactor(String ticket, List<MfaMethod> methods) implements SignInStep {
        @Override
        public String toString() {
            return "SecondFactor" + methods;
        }
    }

    /// The account has no user name yet: [AccountCommands#chooseUsername].
    record ChooseUsername(Credentials credentials) implements SignInStep {}

    /// A message with a link was sent to this address; sign in after following it.
    record VerifyEmail(String email) implements SignInStep {}

    /// The account is disabled.
    record Disabled() implements SignInStep {}
}
