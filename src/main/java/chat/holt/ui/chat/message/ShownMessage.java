package chat.holt.ui.chat.message;

import chat.holt.model.Embed;
import chat.holt.model.File;
import chat.holt.model.SystemMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the row of one message shows. Equal values look equal, so a row redraws only the parts that differ.
///
/// @param text markdown; a sentence naming users for system messages
/// @param system what the server says; null for a message of somebody
/// @param edited when it was changed last; null for never
/// @param marks of the message itself: [Mark#SILENT], [Mark#PINNED]
/// @param mentionsMe whether the message pings you
public record ShownMessage(
        String id,
        Author author,
        Instant createdAt,
        String text,
        @Nullable SystemMessage system,
        @Nullable Instant edited,
        List<Mark> marks,
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

    /// What is said of an author or a message beside the name (`client-behaviour.md §3.4`).
    public enum Mark {
        BOT,
        WEBHOOK,
        /// Brought over from another platform.
        BRIDGE,
        /// An account of the platform.
        OFFICIAL,
        /// The platform marked the account as one that sends spam.
        SPAM,
        /// The account is less than a day old.
        NEW_ACCOUNT,
        /// Joined the server less than a day ago.
        NEW_MEMBER,
        /// Nobody was notified.
        SILENT,
        PINNED
    }

    /// Whoever the message claims to be from (`client-behaviour.md §3.3`).
    ///
    /// @param userId the real author, also behind a masquerade
    /// @param colour CSS colour or gradient of the name, null for the usual one
    /// @param picture null for the default avatar
    /// @param role whose icon stands beside the name; null for none
    public record Author(
            String userId,
            String name,
            @Nullable String colour,
            @Nullable Picture picture,
            @Nullable RoleIcon role,
            List<Mark> marks) {}

    /// @param name of the role
    public record RoleIcon(String name, File icon) {}

    /// A message replied to. Without author it is not loaded, was deleted, or is of somebody blocked.
    ///
    /// @param mentioned whether its author was pinged
    /// @param preview one line of plain text
    /// @param files whether files came with it
    public record Reply(String messageId, @Nullable Author author, boolean mentioned, String preview, boolean files) {}

    /// @param emoji id of a custom emoji or Unicode text
    /// @param mine whether you reacted with it
    /// @param names who reacted, as far as known; at most [#NAMED] of them
    /// @param preset whether the author proposed it, so that it is there even unused
    public record Reaction(String emoji, int count, boolean mine, List<String> names, boolean preset) {
        static final int NAMED = 5;
    }
}
