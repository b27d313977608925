package chat.holt.ui.conversations;

import chat.holt.model.File;
import chat.holt.ui.kit.PresenceState;
import org.jspecify.annotations.Nullable;

/// One row of the list at home.
public sealed interface HomeRow {

    /// Whether it is on screen.
    boolean current();

    /// The friends page.
    ///
    /// @param requests how many wait for your answer
    record FriendsRow(int requests, boolean current) implements HomeRow {}

    /// Your private notes.
    record NotesRow(boolean current) implements HomeRow {}

    /// Words above the conversations.
    record ConversationsLabel() implements HomeRow {
        @Override
        public boolean current() {
            return false;
        }
    }

    /// A direct message or a group.
    ///
    /// @param detail status of the partner, or how many are in the group; null for nothing to say
    /// @param presence of the partner; null for a group
    record ConversationRow(
            String channelId,
            String avatarId,
            String name,
            @Nullable String detail,
            @Nullable File avatar,
            @Nullable PresenceState presence,
            boolean unread,
            int mentions,
            boolean current)
            implements HomeRow {}
}
