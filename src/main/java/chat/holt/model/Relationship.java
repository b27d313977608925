package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of your own relations; `id` is the other user.
public record Relationship(
        @JsonProperty("_id") String id,
        RelationshipStatus status,
        @UnknownFields Map<String, Object> unknown) {
    public Relationship {
        unknown = Empty.map(unknown);
    }

    public Relationship(String id, RelationshipStatus status) {
        this(id, status, Map.of());
    }

    @JsonCreator
    static Relationship read(
            @JsonProperty("_id") String id,
            @JsonProperty("status") @Nullable String status,
            @UnknownFields Map<String, Object> unknown) {
        RelationshipStatus known = OpenEnum.read(RelationshipStatus.values(), status);
        return new Relationship(
                id, known == null ? RelationshipStatus.NONE : known, OpenEnum.keep(known, "status", status, unknown));
    }
}
