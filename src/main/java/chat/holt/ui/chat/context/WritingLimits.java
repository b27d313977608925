package chat.holt.ui.chat.context;

import chat.holt.model.RootConfig.Limits;
import chat.holt.model.RootConfig.UserLimits;
import java.time.Instant;

/// What fits into a message (`client-behaviour.md §2.4`).
///
/// @param messageBytes longest text, in UTF-8 bytes
/// @param files most files in one message
/// @param fileBytes largest file
public record WritingLimits(int messageBytes, int replies, int files, long fileBytes) {
    /// Counters show when no more than this many bytes are left.
    public static final int COUNTED_BYTES = 200;

    private static final String TAG = "attachments";

    /// Around a file in its request.
    private static final long ENVELOPE = 1000;

    /// What the instance allows an account now.
    public static WritingLimits of(Limits limits, String userId, Instant now) {
        UserLimits mine = limits.of(userId, now);
        long whole = limits.global().bodyLimitSize() - ENVELOPE;
        long file = mine.fileUploadSizeLimits().getOrDefault(TAG, whole);
        return new WritingLimits(
                mine.messageLength(),
                limits.global().messageReplies(),
                mine.messageAttachments(),
                Math.min(file, whole));
    }
}
