package chat.holt.model;

import java.time.Instant;
import java.util.Map;

/// A change of the instance's terms.
public record PolicyChange(
        Instant createdTime,
        Instant effectiveTime,
        String description,
        String url,
        @UnknownFields Map<String, Object> unknown) {
    public PolicyChange {
        unknown = Empty.map(unknown);
    }
}
