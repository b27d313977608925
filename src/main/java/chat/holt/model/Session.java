package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A signed-in session; its token is secret (`auth.md`).
public record Session(
        @JsonProperty("_id") String id,
        String userId,
        String token,
        String name,
        Instant lastSeen,
        @Nullable String origin,
        @Nullable WebPushSubscription subscription) {
    /// Without the token, fit for logs.
    @Override
    public String toString() {
        return "Session[" + id + "]";
    }
}
