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
    record Waiting(Instant nextAttempt) implements Connection {}

    /// The instance no longer accepts the token.
    record SignedOut() implements Connection {}

    static Connection of(GatewayState state) {
        return switch (state) {
            case GatewayState.Connecting connecting -> new Connecting();
            case GatewayState.Ready ready -> new Online();
            case GatewayState.Waiting(var nextAttempt) -> new Waiting(nextAttempt);
            case GatewayState.Closed(var reason) ->
                reason == GatewayState.Reason.SIGNED_OUT ? new SignedOut() : new Connecting();
        };
    }
}
