package chat.holt.gateway;

import chat.holt.model.Always;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/// What a client sends over the gateway, the complete list (`gateway.md §3`).
public sealed interface GatewayCommand {
    record Authenticate(String token) implements GatewayCommand {
        /// Without the token, fit for logs.
        @Override
        public String toString() {
            return "Authenticate";
        }
    }

    /// `channel` must be visible to you; else ignored.
    record BeginTyping(String channel) implements GatewayCommand {}

    record EndTyping(String channel) implements GatewayCommand {}

    /// Asks for all user updates of a server's members for 15 minutes; at most five servers (`gateway.md §5`).
    record Subscribe(String serverId) implements GatewayCommand {}

    /// `data` is a non-negative integer or an array of bytes and comes back in the pong.
    record Ping(@Always JsonNode data) implements GatewayCommand {
        public Ping(long data) {
            this(LongNode.valueOf(data));
        }
    }
}
