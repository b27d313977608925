package chat.holt.store;

/// Whether a channel or server has unread messages, and how many of them mention you.
public record Unread(boolean unread, int mentions) {
    /// Everything read.
    public static final Unread NONE = new Unread(false, 0);
}
