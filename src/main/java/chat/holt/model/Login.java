package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of sign-in: by e-mail and password, or by second-factor ticket (`auth.md §4`).
public record Login(
        @Nullable String email,
        @Nullable String password,
        @Nullable String mfaTicket,
        @Nullable MfaResponse mfaResponse,
        @Nullable String friendlyName) {
    public static Login withPassword(String email, String password, String friendlyName) {
        return new Login(email, password, null, null, friendlyName);
    }

    public static Login withTicket(String ticket, MfaResponse response, String friendlyName) {
        return new Login(null, null, ticket, response, friendlyName);
    }
}
