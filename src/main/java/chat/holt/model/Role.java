package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A role. A lower `rank` is a higher role. `colour` is a CSS colour or gradient (`models.md`).
public record Role(
        @JsonProperty("_id") String id,
        String name,
        @Always PermissionOverride permissions,
        @Nullable String colour,
        boolean hoist,
        @Always long rank,
        @Nullable File icon,
        @UnknownFields Map<String, Object> unknown) {
    public Role {
        id = Objects.requireNonNullElse(id, "");
        permissions = Objects.requireNonNullElse(permissions, PermissionOverride.NONE);
        unknown = Empty.map(unknown);
    }

    public Role(
            String id,
            String name,
            PermissionOverride permissions,
            @Nullable String colour,
            boolean hoist,
            long rank,
            @Nullable File icon) {
        this(id, name, permissions, colour, hoist, rank, icon, Map.of());
    }

    Role withId(String newId) {
        return new Role(newId, name, permissions, colour, hoist, rank, icon, unknown);
    }

    public Role withRank(long newRank) {
        return new Role(id, name, permissions, colour, hoist, newRank, icon, unknown);
    }

    public Role withPermissions(PermissionOverride other) {
        return new Role(id, name, other, colour, hoist, rank, icon, unknown);
    }
}
