package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/// A custom emoji; its id is the id of its file under tag `emojis`.
public record Emoji(
        @JsonProperty("_id") String id, Parent parent, String creatorId, String name, boolean animated, boolean nsfw) {
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", defaultImpl = Detached.class)
    public sealed interface Parent {}

    /// The emoji belongs to a server.
    @JsonTypeName("Server")
    public record OfServer(String id) implements Parent {}

    /// The emoji was deleted but old messages may show it.
    public record Detached() implements Parent {}

    /// Server the emoji belongs to, null once deleted.
    public @Nullable String server() {
        return parent instanceof OfServer(String server) ? server : null;
    }

    public Emoji withName(String newName) {
        return new Emoji(id, parent, creatorId, newName, animated, nsfw);
    }

    /// The emoji after its deletion.
    public Emoji detached() {
        return new Emoji(id, new Detached(), creatorId, name, animated, nsfw);
    }
}
