package chat.holt.commands;

/// Tells others that you are typing; the gateway's commands `BeginTyping` and `EndTyping` (`gateway.md §3`).
@FunctionalInterface
public interface TypingSignal {
    /// @param typing false when you stopped
    void typing(String channelId, boolean typing);
}
