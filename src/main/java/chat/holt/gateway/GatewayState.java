package chat.holt.gateway;

import java.time.Instant;

/// How a [GatewayClient] stands.
public sealed interface GatewayState {

    /// Connecting, signing in or waiting for the first snapshot.
    record Connecting() implements GatewayState {}

    /// Events arrive.
    record Ready() implements GatewayState {}

    /// The last attempt failed, or the connection was lost.
    ///
    /// @param nextAttempt when the client tries again by itself
    record Waiting(Instant nextAttempt) implements GatewayState {}

    /// The client has ended and will not connect again.
    record Closed(Reason reason) implements GatewayState {}

    enum Reason {
        /// The instance no longer accepts the token: sign in again.
        SIGNED_OUT,
        /// [GatewayClient#close] was called.
        ENDED
    }
}
