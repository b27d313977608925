package chat.holt.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account that was signed in on this machine. Its token is in the keyring, under [#key].
///
/// @param api base URL of the instance's API, or [#BUILT_IN]
/// @param userId id of the user
/// @param name what to show while the instance has not answered yet
/// @param bot whether the token is a bot's
/// @param sessionId of which session the token is; null where that was not told
/// @param email to sign in again with; null where one signed in without
public record SavedAccount(
        URI api,
        String userId,
        String name,
        boolean bot,
        @Nullable String sessionId,
        @Nullable String email) {

    /// Stands for the built-in instance, which is at another port after each start.
    public static final URI BUILT_IN = URI.create("holt:built-in");

    public boolean builtIn() {
        return api.equals(BUILT_IN);
    }

    /// The same account under another name.
    public SavedAccount named(String other) {
        return new SavedAccount(api, userId, other, bot, sessionId, email);
    }

    /// Name of the account's entry in the keyring.
    public String key() {
        return userId + "@" + api;
    }
}
