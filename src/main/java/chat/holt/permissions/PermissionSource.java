package chat.holt.permissions;

import chat.holt.model.Category;
import chat.holt.model.Role;

/// What a step of a permission calculation comes from (`permissions.md §4`).
public sealed interface PermissionSource {
    /// The person owns the server, or the account is privileged: nothing binds them.
    ///
    /// @param owner false for a privileged account
    record Unbound(boolean owner) implements PermissionSource {}

    /// The person is not a member.
    record NotMember() implements PermissionSource {}

    /// What the server gives everyone.
    record ServerDefault() implements PermissionSource {}

    /// What the channel changes for everyone.
    record ChannelDefault() implements PermissionSource {}

    /// What the channel's category changes for everyone.
    record CategoryDefault(Category category) implements PermissionSource {}

    /// What a role changes on the whole server.
    record ServerRole(Role role) implements PermissionSource {}

    /// What the channel's category changes for a role.
    record CategoryRole(Category category, Role role) implements PermissionSource {}

    /// What the channel changes for a role.
    record ChannelRole(Role role) implements PermissionSource {}

    /// Moderators keep the person from speaking or hearing.
    record VoiceRestriction() implements PermissionSource {}

    /// A timeout that runs, or would.
    record Timeout() implements PermissionSource {}

    /// Who cannot see a channel can do nothing in it.
    record ViewGate() implements PermissionSource {}
}
