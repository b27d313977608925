package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/// Permissions granted and withheld by a role or channel, as objects carry them (`models.md` OverrideField). Bits of up
/// to 52; a bit in both is denied.
public record PermissionOverride(
        @Always @JsonProperty("a") long allow,
        @Always @JsonProperty("d") long deny,
        @UnknownFields Map<String, Object> unknown) {
    public PermissionOverride {
        unknown = Empty.map(unknown);
    }

    public PermissionOverride(long allow, long deny) {
        this(allow, deny, Map.of());
    }

    /// Nothing granted, nothing withheld.
    public static final PermissionOverride NONE = new PermissionOverride(0, 0);
}
