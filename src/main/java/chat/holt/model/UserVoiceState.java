package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;

/// A participant of a call (`gateway.md §4`).
public record UserVoiceState(
        String id,
        Instant joinedAt,
        @JsonProperty("is_receiving") @Always boolean receiving,
        @JsonProperty("is_publishing") @Always boolean publishing,
        @Always boolean screensharing,
        @Always boolean camera,
        @UnknownFields Map<String, Object> unknown) {
    public UserVoiceState {
        unknown = Empty.map(unknown);
    }
}
