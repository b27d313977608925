package chat.holt.model;

import java.time.Instant;

/// A change of the instance's terms.
public record PolicyChange(Instant createdTime, Instant effectiveTime, String description, String url) {}
