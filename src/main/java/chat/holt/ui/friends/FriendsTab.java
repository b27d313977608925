package chat.holt.ui.friends;

import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.ui.kit.PresenceState;
import java.util.Locale;

/// A part of the people one has a relation with (`client-behaviour.md §11`).
public enum FriendsTab {
    ONLINE,
    ALL,
    PENDING,
    BLOCKED;

    boolean lists(User user) {
        RelationshipStatus relation = user.relationship();
        return switch (this) {
            case ONLINE -> relation == RelationshipStatus.FRIEND && PresenceState.of(user) != PresenceState.OFFLINE;
            case ALL -> relation == RelationshipStatus.FRIEND;
            case PENDING -> relation == RelationshipStatus.INCOMING || relation == RelationshipStatus.OUTGOING;
            case BLOCKED -> relation == RelationshipStatus.BLOCKED;
        };
    }

    /// Tail of its ids and text keys.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
