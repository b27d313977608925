package chat.holt.ui.conversations.settings;

import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;

/// Somebody in a group.
///
/// @param owner whether the group is theirs
public record GroupMember(Face face, String tag, PresenceState presence, boolean owner) {}
