package chat.holt.ui.kit.permissions;

import chat.holt.model.PermissionOverride;
import chat.holt.permissions.Permission;

/// What a role says about one permission.
public enum PermissionState {
    DENIED,
    /// Left to other roles.
    NEUTRAL,
    ALLOWED;

    /// What an override says; a bit in both is denied.
    public static PermissionState of(PermissionOverride override, Permission permission) {
        return (override.deny() & permission.bit()) != 0
                ? DENIED
                : (override.allow() & permission.bit()) != 0 ? ALLOWED : NEUTRAL;
    }

    /// The override with this said about the permission; other bits stay.
    public PermissionOverride in(PermissionOverride override, Permission permission) {
        long allow = override.allow() & ~permission.bit();
        long deny = override.deny() & ~permission.bit();
        return switch (this) {
            case DENIED -> new PermissionOverride(allow, deny | permission.bit());
            case NEUTRAL -> new PermissionOverride(allow, deny);
            case ALLOWED -> new PermissionOverride(allow | permission.bit(), deny);
        };
    }

    /// Key of the name.
    public String nameKey() {
        return "settings.server.permission." + name();
    }
}
