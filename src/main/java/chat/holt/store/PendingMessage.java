package chat.holt.store;

import chat.holt.model.ReplyIntent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message on its way, shown after the others until one with its nonce arrives (`client-behaviour.md §2.3`).
///
/// @param files names of what is sent along
/// @param upload null unless files are on their way
/// @param error what went wrong, in the user's language, when failed
public record PendingMessage(
        String nonce,
        String channelId,
        String content,
        List<ReplyIntent> replies,
        List<String> files,
        State state,
        @Nullable String error,
        Instant createdAt,
        @Nullable Upload upload) {
    /// How far the files are that go along.
    ///
    /// @param sent bytes
    /// @param all bytes, more than 0
    public record Upload(long sent, long all) {
        /// 0–100.
        public int percent() {
            return Math.clamp(sent * 100 / all, 0, 100);
        }
    }

    public enum State {
        /// Goes by itself as soon as there is a connection.
        WAITING,
        SENDING,
        /// Was refused, and waits for the user.
        FAILED
    }

    public PendingMessage {
        replies = List.copyOf(replies);
        files = List.copyOf(files);
    }

    public PendingMessage(
            String nonce,
            String channelId,
            String content,
            List<ReplyIntent> replies,
            State state,
            @Nullable String error,
            Instant createdAt) {
        this(nonce, channelId, content, replies, List.of(), state, error, createdAt, null);
    }

    public PendingMessage uploading(Upload progress) {
        return new PendingMessage(nonce, channelId, content, replies, files, state, error, createdAt, progress);
    }
}
