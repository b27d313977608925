package chat.holt.permissions;

/// What one person may do towards another outside servers (`permissions.md §2`). Constants are in bit order, from 0.
public enum UserPermission {
    /// See that the person exists.
    ACCESS,
    /// See profile, presence and status.
    VIEW_PROFILE,
    /// Open and write a direct message.
    SEND_MESSAGE,
    /// Be added to groups by us.
    INVITE
}
