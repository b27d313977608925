package chat.holt.ui.serversettings.bans;

import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// What is to become of an entry.
///
/// @param name user name with digits, or as the list had it; the id or the text when unknown
/// @param reason in the list; empty for none
/// @param detail why not, in the user's language; empty for those to be banned
public record BanCandidate(
        int line,
        String userId,
        String name,
        String reason,
        Fate fate,
        String detail,
        @Nullable File avatar) {

    /// What is to become of it.
    public enum Fate {
        /// Will be banned.
        NEW,
        /// Is banned for another reason.
        CHANGED,
        /// Is banned already.
        BANNED,
        /// Stands further up already.
        DUPLICATE,
        /// May not be banned by you.
        REFUSED,
        /// Cannot be understood.
        INVALID
    }
}
