package chat.holt.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account that was signed in on this machine. Its token is in the keyring, under [#key].
///
/// @param api base URL of the instance's API
/// @param userId id of the user
/// @param name what to show while the instance has not answered yet
/// @param bot whether the token is a bot's
/// @param sessionId of which session the token is; null where that was not told
public record SavedAccount(
        URI api,
        String userId,
        String name,
        boolean bot,
        @Nullable String sessionId) {

    /// Name of the account's entry in the keyring.
    public String key() {
        return userId + "@" + api;
    }
}
