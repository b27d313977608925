package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// The little that is told of a banned user.
public record BannedUser(
        @JsonProperty("_id") String id,
        String username,
        String discriminator,
        @Always @Nullable File avatar) {}
