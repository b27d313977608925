package chat.holt.gateway;

import org.jspecify.annotations.Nullable;

/// What an event tells the whole present state of, so that a later event about the same makes it superfluous while it
/// waits to be applied.
public sealed interface Subject {
    /// Whether somebody is typing in a channel (`gateway.md §6.3`).
    record Typing(String channel, String user) implements Subject {}

    /// Whether somebody is connected (`gateway.md §6.5`).
    record Presence(String user) implements Subject {}

    /// Null for the many events that tell what happened: each of them counts.
    static @Nullable Subject of(GatewayEvent event) {
        return switch (event) {
            case GatewayEvent.ChannelStartTyping e -> new Typing(e.id(), e.user());
            case GatewayEvent.ChannelStopTyping e -> new Typing(e.id(), e.user());
            case GatewayEvent.UserUpdate e when e.patch().onlySets("online").isPresent() -> new Presence(e.id());
            default -> null;
        };
    }
}
