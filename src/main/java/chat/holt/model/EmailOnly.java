package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of resending a verification and of asking for a new password.
public record EmailOnly(String email, @Nullable String captcha) {}
