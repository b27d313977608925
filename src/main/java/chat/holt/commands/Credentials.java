package chat.holt.commands;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What it takes to act for an account. The token never shows itself in a log.
///
/// @param api base URL of the instance's API
/// @param userId id of the account's user
/// @param token of a session or a bot
/// @param bot whether it is a bot's
/// @param sessionId of which session the token is; null for a bot's and where that was not told
public record Credentials(
        URI api,
        String userId,
        String token,
        boolean bot,
        @Nullable String sessionId) {

    /// Of a session whose id is not known, or of a bot.
    public Credentials(URI api, String userId, String token, boolean bot) {
        this(api, userId, token, bot, null);
    }

    @Override
    public String toString() {
        return "Credentials[" + userId + " at " + api + "]";
    }
}
