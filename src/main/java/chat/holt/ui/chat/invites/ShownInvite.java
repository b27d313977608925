package chat.holt.ui.chat.invites;

import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// What the card of an invite shows.
///
/// @param placeId server or channel it leads to; the code while that is not known
/// @param name of the server or group; empty while it is not known
/// @param detail how many are there, or why nobody gets in
/// @param icon of the server; null for none
public record ShownInvite(
        State state,
        String placeId,
        String name,
        String detail,
        @Nullable File icon) {
    /// What can be done with it.
    public enum State {
        /// It is not known yet where it leads.
        ASKING,
        /// One can join.
        OUTSIDE,
        /// One is there already.
        INSIDE,
        /// It leads nowhere, or no longer.
        GONE,
        /// The instance did not answer; it can be asked again.
        UNANSWERED
    }
}
