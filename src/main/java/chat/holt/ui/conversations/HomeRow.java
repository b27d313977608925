package chat.holt.ui.conversations;

import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the list at home.
public sealed interface HomeRow {

    /// Whether it is on screen.
    default boolean current() {
        return false;
    }

    /// The friends page.
    ///
    /// @param requests how many wait for your answer
    record FriendsRow(int requests, boolean current) implements HomeRow {}

    /// Your private notes.
    ///
    /// @param drafted whether something unsent waits in them
    record NotesRow(boolean drafted, boolean current) implements HomeRow {}

    /// Words above the rows that follow.
    record LabelRow(String text) implements HomeRow {}

    /// A direct message or a group.
    ///
    /// @param detail status of the partner, or how many are in the group; null for nothing to say
    /// @param faces the partner's, the group's icon, or some of those in the group
    /// @param presence of the partner; null for a group
    /// @param drafted whether something unsent waits in it
    /// @param closable whether it can be taken out of the list without leaving anything
    record ConversationRow(
            String channelId,
            String name,
            @Nullable String detail,
            List<Face> faces,
            @Nullable PresenceState presence,
            boolean unread,
            int mentions,
            boolean muted,
            boolean drafted,
            boolean closable,
            boolean current)
            implements HomeRow {}

    /// A friend with whom no conversation is open.
    record FriendRow(String userId, String name, String tag, Face face, PresenceState presence) implements HomeRow {}

    /// Nothing bears the name looked for.
    record NoMatchRow() implements HomeRow {}
}
