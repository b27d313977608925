package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Part of [EditUser]; `background` is a file id.
public record EditProfile(
        @Nullable String content, @Nullable String background) {}
