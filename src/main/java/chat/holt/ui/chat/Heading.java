package chat.holt.ui.chat;

import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import org.jspecify.annotations.Nullable;

/// What stands above the timeline.
///
/// @param topic null if there is none
/// @param face of the partner or group; null where a sign stands for it
/// @param presence of the partner; null for others
record Heading(
        Kind kind,
        String title,
        @Nullable String topic,
        @Nullable Face face,
        @Nullable PresenceState presence) {
    enum Kind {
        TEXT,
        VOICE,
        DIRECT,
        GROUP,
        NOTES
    }

    Heading(Kind kind, String title, @Nullable String topic) {
        this(kind, title, topic, null, null);
    }

    /// Whether there is more to see of whom it is about.
    boolean opens() {
        return kind == Kind.DIRECT || kind == Kind.GROUP;
    }

    /// What the conversation is called in a sentence.
    String placeName() {
        return kind == Kind.TEXT || kind == Kind.VOICE ? "#" + title : title;
    }
}
