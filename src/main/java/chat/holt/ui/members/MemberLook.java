package chat.holt.ui.members;

import chat.holt.model.File;
import chat.holt.ui.kit.PresenceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a member appears: everything a row of the list shows.
///
/// @param name nickname, display name or user name
/// @param tag user name with digits; empty while the user is unknown
/// @param avatar server avatar or own one; null for the drawn one
/// @param presence the dot
/// @param status status text or, for a bot without one, empty
/// @param colour CSS colour or gradient of the highest coloured role; null for none
/// @param roleIcon icon of the highest role with one; null for none
/// @param timeout end of a timeout; null for none, and may be past
public record MemberLook(
        String userId,
        String name,
        String tag,
        @Nullable File avatar,
        PresenceState presence,
        String status,
        @Nullable String colour,
        @Nullable File roleIcon,
        boolean owner,
        boolean bot,
        @Nullable Instant timeout) {
    /// Whether the member appears under "Offline".
    public boolean offline() {
        return presence == PresenceState.OFFLINE;
    }
}
