package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A signed-in session; its token is secret (`auth.md`).
public record Session(
        @JsonProperty("_id") String id,
        String userId,
        String token,
        String name,
        Instant lastSeen,
        @Nullable String origin,
        @Nullable WebPushSubscription subscription,
        @UnknownFields Map<String, Object> unknown) {
    public Session {
        unknown = Empty.map(unknown);
    }

    public Session(
            String id,
            String userId,
            String token,
            String name,
            Instant lastSeen,
            @Nullable String origin,
            @Nullable WebPushSubscription subscription) {
        this(id, userId, token, name, lastSeen, origin, subscription, Map.of());
    }

    /// Without the token, fit for logs.
    @Override
    public String toString() {
        return "Session[" + id + "]";
    }
}
