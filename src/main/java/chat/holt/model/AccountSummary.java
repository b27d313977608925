package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/// Your account.
public record AccountSummary(
        @JsonProperty("_id") String id,
        String email,
        @UnknownFields Map<String, Object> unknown) {
    public AccountSummary {
        unknown = Empty.map(unknown);
    }
}
