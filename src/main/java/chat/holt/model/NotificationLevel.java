package chat.holt.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which messages notify (`client-behaviour.md §10`).
public enum NotificationLevel {
    ALL,
    MENTION,
    NONE;

    /// As it is stored.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Null for the old kind of mute and for what is not known.
    static @Nullable NotificationLevel of(@Nullable String wire) {
        for (NotificationLevel level : values()) {
            if (level.wire().equals(wire)) {
                return level;
            }
        }
        return null;
    }
}
