package chat.holt.ui.friends;

import chat.holt.model.File;
import chat.holt.model.RelationshipStatus;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.SelectableRows;
import org.jspecify.annotations.Nullable;

/// Somebody you are friends with, asked, were asked by or have blocked.
///
/// @param tag user name and number, such as `ada#1234`
/// @param detail status text, or what the relation is
/// @param heading what stands over the row as the first of its section; null for nothing
/// @param waiting whether the server is being asked something about them
record FriendRow(
        String userId,
        String name,
        String tag,
        String detail,
        @Nullable File avatar,
        PresenceState presence,
        RelationshipStatus relationship,
        @Nullable String heading,
        boolean waiting)
        implements SelectableRows.Row {}
