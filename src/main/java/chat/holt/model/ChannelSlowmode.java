package chat.holt.model;

import java.util.Map;

/// A running slowmode; `retryAfter` and `duration` are seconds (`gateway.md §4`).
public record ChannelSlowmode(
        String channelId,
        @Always long duration,
        @Always long retryAfter,
        @UnknownFields Map<String, Object> unknown) {
    public ChannelSlowmode {
        unknown = Empty.map(unknown);
    }
}
