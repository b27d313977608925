package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/// One entry of your own relations; `id` is the other user.
public record Relationship(@JsonProperty("_id") String id, RelationshipStatus status) {}
