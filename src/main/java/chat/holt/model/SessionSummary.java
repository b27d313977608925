package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A session in the list of sessions.
public record SessionSummary(@JsonProperty("_id") String id, String name) {}
