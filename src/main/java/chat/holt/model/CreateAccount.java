package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of registration.
public record CreateAccount(
        String email,
        String password,
        @Nullable String invite,
        @Nullable String captcha) {}
