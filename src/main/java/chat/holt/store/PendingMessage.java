package chat.holt.store;

import chat.holt.model.ReplyIntent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message on its way, shown after the others until one with its nonce arrives (`client-behaviour.md §2.3`).
///
/// @param error what went wrong, in the user's language, when failed
public record PendingMessage(
        String nonce,
        String channelId,
        String content,
        List<ReplyIntent> replies,
        State state,
        @Nullable String error,
        Instant createdAt) {
    public enum State {
        SENDING,
        FAILED
    }

    public PendingMessage {
        replies = List.copyOf(replies);
    }

    /// The same message, not sent for this reason.
    public PendingMessage failed(String reason) {
        return new PendingMessage(nonce, channelId, content, replies, State.FAILED, reason, createdAt);
    }
}
