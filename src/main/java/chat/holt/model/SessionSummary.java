package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/// A session in the list of sessions.
public record SessionSummary(
        @JsonProperty("_id") String id,
        String name,
        @UnknownFields Map<String, Object> unknown) {
    public SessionSummary {
        unknown = Empty.map(unknown);
    }
}
