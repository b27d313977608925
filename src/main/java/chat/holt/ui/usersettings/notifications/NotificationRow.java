package chat.holt.ui.usersettings.notifications;

import chat.holt.model.NotificationSettings.Scope;
import chat.holt.ui.kit.people.Face;
import org.jspecify.annotations.Nullable;

/// A server, a channel or a conversation, and what notifies there.
///
/// @param detail a word about it, such as the server of a channel; null for none
/// @param face its picture; null for a channel
/// @param level what notifies, in words
/// @param ownLevel whether that was chosen for it
/// @param mute until when it is muted, in words; null if it is not
record NotificationRow(
        Scope scope,
        String name,
        @Nullable String detail,
        @Nullable Face face,
        String level,
        boolean ownLevel,
        @Nullable String mute) {

    /// Whether something was chosen for it.
    boolean own() {
        return ownLevel || mute != null;
    }

    boolean ofServer() {
        return scope instanceof Scope.OfServer;
    }
}
