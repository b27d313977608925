package chat.holt.model;

import java.util.Map;

/// Where the server should push to.
public record WebPushSubscription(
        String endpoint,
        String p256dh,
        String auth,
        @UnknownFields Map<String, Object> unknown) {
    public WebPushSubscription {
        unknown = Empty.map(unknown);
    }

    public WebPushSubscription(String endpoint, String p256dh, String auth) {
        this(endpoint, p256dh, auth, Map.of());
    }
}
