package chat.holt.ui.people;

import chat.holt.model.File;
import chat.holt.ui.kit.PresenceState;
import org.jspecify.annotations.Nullable;

/// Somebody or something that one has in common with a user.
///
/// @param detail a second line; empty for none
/// @param picture null for the drawn one
/// @param presence of a friend; null for servers and groups
public record MutualRow(
        Kind kind,
        String id,
        String name,
        String detail,
        @Nullable File picture,
        @Nullable PresenceState presence) {

    /// What it is.
    public enum Kind {
        FRIEND,
        SERVER,
        GROUP
    }
}
