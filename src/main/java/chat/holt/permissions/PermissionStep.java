package chat.holt.permissions;

/// One step of a permission calculation: first everything in `allow` is added, then everything in `deny` taken away. A
/// step that changes nothing is there too, because that is an answer as well.
public record PermissionStep(PermissionSource source, Permissions allow, Permissions deny) {
    /// The permissions after this step.
    public Permissions applyTo(Permissions before) {
        return before.or(allow).minus(deny);
    }

    /// What the step says about one permission.
    public Effect effectOn(Permission permission) {
        if (deny.has(permission)) {
            return Effect.DENY;
        }
        return allow.has(permission) ? Effect.ALLOW : Effect.NONE;
    }

    /// What a step can say about one permission.
    public enum Effect {
        ALLOW,
        DENY,
        /// The step leaves it as it was.
        NONE
    }
}
