package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The little that is told of a banned user.
public record BannedUser(
        @JsonProperty("_id") String id,
        String username,
        String discriminator,
        @Always @Nullable File avatar,
        @UnknownFields Map<String, Object> unknown) {
    public BannedUser {
        unknown = Empty.map(unknown);
    }

    public BannedUser(String id, String username, String discriminator, @Nullable File avatar) {
        this(id, username, discriminator, avatar, Map.of());
    }
}
