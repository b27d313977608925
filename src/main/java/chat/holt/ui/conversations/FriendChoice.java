package chat.holt.ui.conversations;

import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;

/// A friend who can be chosen.
public record FriendChoice(String userId, String tag, Face face, PresenceState presence, boolean chosen) {
    String name() {
        return face.name();
    }
}
