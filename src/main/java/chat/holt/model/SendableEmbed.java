package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// A card to send; `media` is a file id.
public record SendableEmbed(
        @Nullable String iconUrl,
        @Nullable String url,
        @Nullable String title,
        @Nullable String description,
        @Nullable String media,
        @Nullable String colour) {}
