package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Answer to a second-factor question: exactly one component is set.
public record MfaResponse(
        @Nullable String password,
        @Nullable String recoveryCode,
        @Nullable String totpCode) {}
