package chat.holt.ui.serversettings.emojis;

import org.jspecify.annotations.Nullable;

/// An emoji of the server as listed.
///
/// @param creator name of who made it
/// @param renameBlocked why it cannot be renamed; null if it can
/// @param deleteBlocked why it cannot be deleted; null if it can
public record EmojiRow(
        String id,
        String name,
        boolean animated,
        String creator,
        @Nullable String renameBlocked,
        @Nullable String deleteBlocked) {}
