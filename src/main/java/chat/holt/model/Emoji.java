package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A custom emoji; its id is the id of its file under tag `emojis`.
public record Emoji(
        @JsonProperty("_id") String id,
        Parent parent,
        String creatorId,
        String name,
        boolean animated,
        boolean nsfw,
        @UnknownFields Map<String, Object> unknown) {
    public Emoji {
        unknown = Empty.map(unknown);
    }

    public Emoji(String id, Parent parent, String creatorId, String name, boolean animated, boolean nsfw) {
        this(id, parent, creatorId, name, animated, nsfw, Map.of());
    }

    @JsonIgnoreProperties("type")
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", visible = true, defaultImpl = Detached.class)
    public sealed interface Parent {}

    /// The emoji belongs to a server.
    @JsonTypeName("Server")
    public record OfServer(String id, @UnknownFields Map<String, Object> unknown) implements Parent {
        public OfServer {
            unknown = Empty.map(unknown);
        }

        public OfServer(String id) {
            this(id, Map.of());
        }
    }

    /// The emoji was deleted but old messages may show it.
    @JsonIgnoreProperties
    public record Detached(
            @JsonTypeId String type, @UnknownFields Map<String, Object> unknown) implements Parent {
        public Detached {
            type = Objects.requireNonNullElse(type, "Detached");
            unknown = Empty.map(unknown);
        }

        public Detached() {
            this("Detached", Map.of());
        }
    }

    /// Server the emoji belongs to, null once deleted.
    public @Nullable String server() {
        return parent instanceof OfServer server ? server.id() : null;
    }

    public Emoji withName(String newName) {
        return new Emoji(id, parent, creatorId, newName, animated, nsfw, unknown);
    }

    /// The emoji after its deletion.
    public Emoji detached() {
        return new Emoji(id, new Detached(), creatorId, name, animated, nsfw, unknown);
    }
}
