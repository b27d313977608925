package chat.holt.commands;

import java.net.URI;

/// What it takes to act for an account. The token never shows itself in a log.
///
/// @param api base URL of the instance's API
/// @param userId id of the account's user
/// @param token of a session or a bot
/// @param bot whether it is a bot's
public record Credentials(URI api, String userId, String token, boolean bot) {
    @Override
    public String toString() {
        return "Credentials[" + userId + " at " + api + "]";
    }
}
