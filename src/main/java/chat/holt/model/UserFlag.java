package chat.holt.model;

/// A state the platform put an account into; constants are in bit order (`models.md`, UserFlags).
public enum UserFlag {
    /// For a time.
    SUSPENDED,
    /// By its owner.
    DELETED,
    /// For good.
    BANNED,
    SPAM;

    public int bit() {
        return 1 << ordinal();
    }
}
