package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/// Preview of a link or a card in a message, told apart by `type` (`models.md` Embed). Sizes are pixels.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", defaultImpl = Embed.None.class)
public sealed interface Embed {
    /// Picture of a website; `size` is `Large` or `Preview`.
    record Picture(
            String url,
            @Always int width,
            @Always int height,
            @Nullable String size) {}

    /// Video of a website.
    record Clip(String url, @Always int width, @Always int height) {}

    /// What the website is, where it can be embedded. `type` is e.g. `YouTube`; the other keys depend on it.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", defaultImpl = Other.class)
    sealed interface Special {}

    @JsonTypeName("GIF")
    record Gif() implements Special {}

    record YouTube(String id, @Nullable String timestamp) implements Special {}

    record Lightspeed(String contentType, String id) implements Special {}

    record Twitch(String contentType, String id) implements Special {}

    record Spotify(String contentType, String id) implements Special {}

    record Soundcloud() implements Special {}

    record Bandcamp(String contentType, String id) implements Special {}

    record AppleMusic(String albumId, @Nullable String trackId) implements Special {}

    record Streamable(String id) implements Special {}

    @JsonTypeName("None")
    record Other() implements Special {}

    record Website(
            @Nullable String url,
            @Nullable String originalUrl,
            @Nullable Special special,
            @Nullable String title,
            @Nullable String description,
            @Nullable Picture image,
            @Nullable Clip video,
            @Nullable String siteName,
            @Nullable String iconUrl,
            @Nullable String colour)
            implements Embed {}

    /// `size` is `Large` or `Preview`.
    record Image(String url, @Always int width, @Always int height, String size) implements Embed {}

    record Video(String url, @Always int width, @Always int height) implements Embed {}

    record Text(
            @Nullable String iconUrl,
            @Nullable String url,
            @Nullable String title,
            @Nullable String description,
            @Nullable File media,
            @Nullable String colour)
            implements Embed {}

    /// Nothing to show; also stands for kinds this version does not know.
    record None() implements Embed {}
}
