package chat.holt.model;

/// A running slowmode; `retryAfter` and `duration` are seconds (`gateway.md §4`).
public record ChannelSlowmode(
        String channelId, @Always long duration, @Always long retryAfter) {}
