package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What anyone may know of an invitable bot; `avatar` is a file id.
public record PublicBot(
        @JsonProperty("_id") String id,
        String username,
        @Nullable String avatar,
        @Nullable String description,
        @UnknownFields Map<String, Object> unknown) {
    public PublicBot {
        unknown = Empty.map(unknown);
    }
}
