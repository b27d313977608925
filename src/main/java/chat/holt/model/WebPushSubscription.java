package chat.holt.model;

/// Where the server should push to.
public record WebPushSubscription(String endpoint, String p256dh, String auth) {}
