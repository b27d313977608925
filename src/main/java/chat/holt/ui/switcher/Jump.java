package chat.holt.ui.switcher;

import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import org.jspecify.annotations.Nullable;

/// Something to jump to.
///
/// @param id of the server, channel or user; unique within the kind
/// @param detail where it is, or who; empty for nothing to say
/// @param face null for an icon of its kind
/// @param presence of a person; null for none
public record Jump(
        Kind kind,
        String id,
        String name,
        String detail,
        @Nullable Face face,
        @Nullable PresenceState presence,
        boolean unread,
        int mentions) {

    /// What it is; the sign in front of a query leaves the other kinds out.
    public enum Kind {
        SERVER("*"),
        CHANNEL("#"),
        VOICE("#!"),
        GROUP("@"),
        PERSON("@");

        private final String signs;

        Kind(String signs) {
            this.signs = signs;
        }

        static boolean isSign(char letter) {
            return "*#!@".indexOf(letter) >= 0;
        }

        boolean hasSign(char letter) {
            return signs.indexOf(letter) >= 0;
        }
    }
}
