package chat.holt.ui.shell;

import chat.holt.model.File;
import chat.holt.ui.kit.PresenceState;
import org.jspecify.annotations.Nullable;

/// An account in the rail.
///
/// @param key tells it from the other accounts of this machine
/// @param name of the user, and of its instance where others are of the same name
/// @param presence null while there is no connection
/// @param trouble why there is no connection, in the user's language; empty for nothing worth a word
/// @param unread whether a server has unread messages; of the account on screen the servers tell themselves
/// @param mentions likewise, and what waits at home
/// @param current whether the account is on screen
/// @param selected whether its home is
public record AccountItem(
        String key,
        String userId,
        String name,
        @Nullable File avatar,
        @Nullable PresenceState presence,
        String trouble,
        boolean unread,
        int mentions,
        boolean current,
        boolean selected) {}
