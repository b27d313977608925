package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Preview of a link or a card in a message, told apart by `type` (`models.md` Embed). Sizes are pixels.
@JsonIgnoreProperties("type")
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", visible = true, defaultImpl = Embed.None.class)
public sealed interface Embed {
    /// Picture of a website; `size` is `Large` or `Preview`.
    record Picture(
            String url,
            @Always int width,
            @Always int height,
            @Nullable String size,
            @UnknownFields Map<String, Object> unknown) {
        public Picture {
            unknown = Empty.map(unknown);
        }

        public Picture(String url, int width, int height, @Nullable String size) {
            this(url, width, height, size, Map.of());
        }
    }

    /// Video of a website.
    record Clip(
            String url,
            @Always int width,
            @Always int height,
            @UnknownFields Map<String, Object> unknown) {
        public Clip {
            unknown = Empty.map(unknown);
        }
    }

    /// What the website is, where it can be embedded. `type` is e.g. `YouTube`; the other keys depend on it.
    @JsonIgnoreProperties("type")
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", visible = true, defaultImpl = Other.class)
    sealed interface Special {}

    @JsonTypeName("GIF")
    record Gif(@UnknownFields Map<String, Object> unknown) implements Special {
        public Gif {
            unknown = Empty.map(unknown);
        }

        public Gif() {
            this(Map.of());
        }
    }

    record YouTube(
            String id,
            @Nullable String timestamp,
            @UnknownFields Map<String, Object> unknown) implements Special {
        public YouTube {
            unknown = Empty.map(unknown);
        }
    }

    record Lightspeed(
            String contentType, String id, @UnknownFields Map<String, Object> unknown) implements Special {
        public Lightspeed {
            unknown = Empty.map(unknown);
        }
    }

    record Twitch(
            String contentType, String id, @UnknownFields Map<String, Object> unknown) implements Special {
        public Twitch {
            unknown = Empty.map(unknown);
        }
    }

    record Spotify(
            String contentType, String id, @UnknownFields Map<String, Object> unknown) implements Special {
        public Spotify {
            unknown = Empty.map(unknown);
        }
    }

    record Soundcloud(@UnknownFields Map<String, Object> unknown) implements Special {
        public Soundcloud {
            unknown = Empty.map(unknown);
        }

        public Soundcloud() {
            this(Map.of());
        }
    }

    record Bandcamp(
            String contentType, String id, @UnknownFields Map<String, Object> unknown) implements Special {
        public Bandcamp {
            unknown = Empty.map(unknown);
        }
    }

    record AppleMusic(
            String albumId,
            @Nullable String trackId,
            @UnknownFields Map<String, Object> unknown) implements Special {
        public AppleMusic {
            unknown = Empty.map(unknown);
        }
    }

    record Streamable(String id, @UnknownFields Map<String, Object> unknown) implements Special {
        public Streamable {
            unknown = Empty.map(unknown);
        }
    }

    @JsonIgnoreProperties
    record Other(@JsonTypeId String type, @UnknownFields Map<String, Object> unknown) implements Special {
        public Other {
            type = Objects.requireNonNullElse(type, "None");
            unknown = Empty.map(unknown);
        }

        public Other() {
            this("None", Map.of());
        }
    }

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
            @Nullable String colour,
            @UnknownFields Map<String, Object> unknown)
            implements Embed {
        public Website {
            unknown = Empty.map(unknown);
        }
    }

    /// `size` is `Large` or `Preview`.
    record Image(
            String url,
            @Always int width,
            @Always int height,
            String size,
            @UnknownFields Map<String, Object> unknown) implements Embed {
        public Image {
            unknown = Empty.map(unknown);
        }

        public Image(String url, int width, int height, String size) {
            this(url, width, height, size, Map.of());
        }
    }

    record Video(
            String url,
            @Always int width,
            @Always int height,
            @UnknownFields Map<String, Object> unknown) implements Embed {
        public Video {
            unknown = Empty.map(unknown);
        }
    }

    record Text(
            @Nullable String iconUrl,
            @Nullable String url,
            @Nullable String title,
            @Nullable String description,
            @Nullable File media,
            @Nullable String colour,
            @UnknownFields Map<String, Object> unknown)
            implements Embed {
        public Text {
            unknown = Empty.map(unknown);
        }

        public Text(
                @Nullable String iconUrl,
                @Nullable String url,
                @Nullable String title,
                @Nullable String description,
                @Nullable File media,
                @Nullable String colour) {
            this(iconUrl, url, title, description, media, colour, Map.of());
        }
    }

    /// Nothing to show; also stands for kinds this version does not know.
    @JsonIgnoreProperties
    record None(@JsonTypeId String type, @UnknownFields Map<String, Object> unknown) implements Embed {
        public None {
            type = Objects.requireNonNullElse(type, "None");
            unknown = Empty.map(unknown);
        }

        public None() {
            this("None", Map.of());
        }
    }
}
