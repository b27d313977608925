package chat.holt.permissions;

import java.time.Instant;

/// Whether an action is open to somebody, and if not, the first reason the server would refuse it for.
public sealed interface Verdict {
    /// Whether the action may be offered.
    default boolean allowed() {
        return this instanceof Allowed;
    }

    /// This verdict, or when it is positive, `next`.
    default Verdict and(Verdict next) {
        return allowed() ? next : this;
    }

    /// The action is open.
    record Allowed() implements Verdict {}

    /// The bit is missing.
    record MissingPermission(Permission permission) implements Verdict {}

    /// The bit is there, but a timeout hides it until the given moment.
    record TimedOut(Instant until) implements Verdict {}

    /// Nobody does this to themselves.
    record Self() implements Verdict {}

    /// The target owns the server.
    record Owner() implements Verdict {}

    /// Only the server's owner does this.
    record NotOwner() implements Verdict {}

    /// The target is not a member.
    record NotMember() implements Verdict {}

    /// The target's highest role is above ours.
    ///
    /// @param roleName name of that role
    record HigherRole(String roleName) implements Verdict {}

    /// The target is on our level: the same highest role, or neither has one.
    record EqualRank() implements Verdict {}

    /// The role acted on is our own highest one or above it.
    ///
    /// @param roleName name of the role
    record RoleNotBelow(String roleName) implements Verdict {}

    /// One cannot give, or stop denying, a permission one does not have.
    record CannotGrant(Permission permission) implements Verdict {}

    /// The target may time out members, which protects it from timeouts.
    record Elevated() implements Verdict {}

    /// The new order lacks a role or names one twice.
    record IncompleteOrder() implements Verdict {}
}
