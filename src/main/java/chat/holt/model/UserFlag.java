package chat.holt.model;

/// A state the platform put an account into; constants are in bit order (`models.md`, UserFlags).
public enum UserFlag {
    /// For a time.
    SUSPENDED(1),
    /// By its owner.
    DELETED(2),
    /// For good.
    BANNED(4),
    SPAM(8);

    private final int bit;

    UserFlag(int bit) {
        this.bit = bit;
    }

    /// Its value in the bit field.
    public int bit() {
        return bit;
    }
}
