package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of renaming an emoji.
public record EditEmoji(@Nullable String name) {}
