package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Your account.
public record AccountSummary(@JsonProperty("_id") String id, String email) {}
