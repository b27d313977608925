package chat.holt.ui.shell;

import chat.holt.gateway.GatewayState;
import java.time.Instant;

/// How an account stands with its instance, as far as the window cares.
public sealed interface Connection {

    /// Under way; nothing to worry about yet.
    record Connecting() implements Connection {}

    record Online() implements Connection {}

    /// The connection was lost or never came about.
    ///
    /// @param nextAttempt when Holt tries again by itself
    /// @param problem what is wrong, in the user's language; empty if there is just no connection
    record Waiting(Instant nextAttempt, String problem) implements Connection {}

    /// There is no token that the instance accepts: one has to sign in again.
    ///
    /// @param reason in the user's language
    record SignedOut(String reason) implements Connection {}

    /// What the state of a connection means to the window; a token that was refused is up to the caller.
    public static Connection of(GatewayState state) {
        return switch (state) {
            case GatewayState.Connecting connecting -> new Connecting();
            case GatewayState.Ready ready -> new Online();
            case GatewayState.Waiting(var nextAttempt) -> new Waiting(nextAttempt, "");
            case GatewayState.Closed closed -> new Connecting();
        };
    }
}
