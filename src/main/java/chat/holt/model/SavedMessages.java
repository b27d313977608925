package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Your private notes.
public record SavedMessages(@JsonProperty("_id") String id, String user) implements Channel {}
