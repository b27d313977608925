package chat.holt.store;

import java.time.Instant;

/// Somebody calls you in a direct message or group.
///
/// @param initiatorId who began the call
/// @param since when it began to ring
public record Ring(String channelId, String initiatorId, Instant since) {}
