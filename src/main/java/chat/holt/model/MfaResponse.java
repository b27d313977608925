package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Answer to a second-factor question: exactly one component is set.
public record MfaResponse(
        @Nullable String password,
        @Nullable String recoveryCode,
        @Nullable String totpCode) {

    /// @param answer the code or password the method asks for
    public static MfaResponse of(MfaMethod method, String answer) {
        return switch (method) {
            case TOTP, UNKNOWN -> new MfaResponse(null, null, answer);
            case RECOVERY -> new MfaResponse(null, answer, null);
            case PASSWORD -> new MfaResponse(answer, null, null);
        };
    }
}
