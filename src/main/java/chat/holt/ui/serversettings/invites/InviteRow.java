package chat.holt.ui.serversettings.invites;

import chat.holt.model.File;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One invite.
///
/// @param channel name of the channel it leads to; empty when you cannot see it
/// @param creatorName who made it; the id of somebody unknown
/// @param link to hand on
public record InviteRow(
        String code,
        String channelId,
        String channel,
        String creatorId,
        String creatorName,
        @Nullable File creatorAvatar,
        String link) {
    /// Whether any of what the row shows contains the text, ignoring case.
    boolean matches(String lowerCaseText) {
        return (code + "\n" + channel + "\n" + creatorName + "\n" + link)
                .toLowerCase(Locale.ROOT)
                .contains(lowerCaseText);
    }
}
