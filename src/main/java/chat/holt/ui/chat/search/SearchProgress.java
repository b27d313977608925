package chat.holt.ui.chat.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a search stands.
///
/// @param channels how many are to be searched
/// @param searched how many of them are, failed ones not counted
/// @param running whether it still goes on
/// @param more whether channels can be searched further
/// @param reach everything up to this moment was looked at everywhere; null for everything there is
record SearchProgress(
        int channels,
        int searched,
        List<Failed> failed,
        boolean running,
        boolean more,
        @Nullable Instant reach) {

    /// @param reason in the user's language
    record Failed(String channelId, String reason) {}
}
