package chat.holt.permissions;

/// What a calculation is to leave out, to answer "what if": an owner's rights by roles alone, a member's rights after
/// the timeout.
public enum Disregard {
    /// Owning the server gives nothing.
    OWNERSHIP,
    /// A running timeout takes nothing.
    TIMEOUT
}
