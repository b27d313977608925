package chat.holt.ui.kit;

import chat.holt.model.Presence;
import chat.holt.model.User;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How present somebody is to others (`client-behaviour.md §11`).
public enum PresenceState {
    ONLINE,
    IDLE,
    FOCUS,
    BUSY,
    OFFLINE;

    /// Offline when disconnected or invisible, and for nobody.
    public static PresenceState of(@Nullable User user) {
        return user == null ? OFFLINE : of(user.shownPresence());
    }

    /// Of somebody who is connected.
    public static PresenceState of(Presence presence) {
        return switch (presence) {
            case IDLE -> IDLE;
            case FOCUS -> FOCUS;
            case BUSY -> BUSY;
            case INVISIBLE -> OFFLINE;
            case ONLINE, UNKNOWN -> ONLINE;
        };
    }

    /// Style class of its colour, and tail of its text key.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
