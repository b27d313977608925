package chat.holt.localinstance.world;

/// Bits of `Message.flags` as they are on the wire (`models.md` MessageFlags).
public final class MessageFlags {
    public static final long SUPPRESS = 2;
    public static final long EVERYONE = 4;
    public static final long ONLINE = 8;

    private MessageFlags() {}
}
