package chat.holt.ui.friends;

import chat.holt.model.File;
import chat.holt.model.RelationshipStatus;
import chat.holt.ui.kit.PresenceState;
import org.jspecify.annotations.Nullable;

/// Somebody you are friends with, asked, were asked by or have blocked.
///
/// @param tag user name and number, such as `ada#1234`
/// @param detail status text, or what the relation is
record FriendRow(
        String userId,
        String name,
        String tag,
        String detail,
        @Nullable File avatar,
        PresenceState presence,
        RelationshipStatus relationship) {}
