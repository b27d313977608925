package chat.holt.ui.chat.message;

import chat.holt.model.Embed;
import chat.holt.model.File;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the row of one message shows. Equal values look equal, so a row redraws only the parts that differ.
///
/// @param text markdown; a sentence naming users for system messages
/// @param mentionsMe whether the message pings you
public record ShownMessage(
        String id,
        Author author,
        Instant createdAt,
        String text,
        boolean edited,
        boolean mentionsMe,
        List<Reply> replies,
        List<File> attachments,
        List<Embed> embeds,
        List<Reaction> reactions) {
    /// Where a picture comes from: a file of the instance or somewhere on the web.
    public sealed interface Picture {
        record Stored(File file) implements Picture {}

        record Web(String url) implements Picture {}
    }

    public enum Badge {
        NONE,
        BOT,
        WEBHOOK,
        /// The platform marked the account as one that sends spam.
        SPAM
    }

    /// Whoever the message claims to be from (`client-behaviour.md §3.3`).
    ///
    /// @param userId the real author, also behind a masquerade
    /// @param colour CSS colour or gradient of the name, null for the usual one
    /// @param picture null for the default avatar
    public record Author(
            String userId,
            String name,
            @Nullable String colour,
            @Nullable Picture picture,
            Badge badge) {}

    /// A message replied to. Without author it is not loaded or was deleted.
    ///
    /// @param mentioned whether its author was pinged
    /// @param preview one line of plain text
    public record Reply(String messageId, @Nullable Author author, boolean mentioned, String preview) {}

    /// @param emoji id of a custom emoji or Unicode text
    /// @param mine whether you reacted with it
    /// @param names who reacted, as far as known; at most [#NAMED] of them
    public record Reaction(String emoji, int count, boolean mine, List<String> names) {
        static final int NAMED = 5;
    }
}
