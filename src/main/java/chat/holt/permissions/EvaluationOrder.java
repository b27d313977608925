package chat.holt.permissions;

/// When a server channel's default override is applied; it differs between server versions (`permissions.md §4.4`).
/// Where categories have permissions, those come right before the channel's own (`rest.md §31`).
public enum EvaluationOrder {
    /// Current servers: server default, channel default, server roles, channel roles.
    CHANNEL_DEFAULT_FIRST,
    /// Servers up to 0.15.1: server default, server roles, mute and timeout, channel default, channel roles, timeout.
    SERVER_ROLES_FIRST
}
