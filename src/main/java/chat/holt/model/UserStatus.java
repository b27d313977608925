package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Status line (up to 128 characters) and chosen presence.
public record UserStatus(@Nullable String text, @Nullable Presence presence) {}
