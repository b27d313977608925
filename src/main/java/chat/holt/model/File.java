package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An uploaded file as other objects hold it (`models.md` File). `size` is bytes; `tag` names the bucket, e.g.
/// `avatars`.
public record File(
        @JsonProperty("_id") String id,
        String tag,
        String filename,
        Metadata metadata,
        String contentType,
        @Always long size,
        boolean deleted,
        boolean reported,
        @Nullable String messageId,
        @Nullable String userId,
        @Nullable String serverId,
        @Nullable String objectId,
        @UnknownFields Map<String, Object> unknown) {
    public File {
        unknown = Empty.map(unknown);
    }

    public File(
            String id,
            String tag,
            String filename,
            Metadata metadata,
            String contentType,
            long size,
            boolean deleted,
            boolean reported,
            @Nullable String messageId,
            @Nullable String userId,
            @Nullable String serverId,
            @Nullable String objectId) {
        this(
                id,
                tag,
                filename,
                metadata,
                contentType,
                size,
                deleted,
                reported,
                messageId,
                userId,
                serverId,
                objectId,
                Map.of());
    }

    /// What the file server found in the file; sizes in pixels.
    @JsonIgnoreProperties("type")
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", visible = true, defaultImpl = Plain.class)
    public sealed interface Metadata {}

    @JsonIgnoreProperties
    public record Plain(
            @JsonTypeId String type, @UnknownFields Map<String, Object> unknown) implements Metadata {
        public Plain {
            type = Objects.requireNonNullElse(type, "File");
            unknown = Empty.map(unknown);
        }

        public Plain() {
            this("File", Map.of());
        }
    }

    public record Text(@UnknownFields Map<String, Object> unknown) implements Metadata {
        public Text {
            unknown = Empty.map(unknown);
        }

        public Text() {
            this(Map.of());
        }
    }

    public record Audio(@UnknownFields Map<String, Object> unknown) implements Metadata {
        public Audio {
            unknown = Empty.map(unknown);
        }

        public Audio() {
            this(Map.of());
        }
    }

    public record Image(
            int width,
            int height,
            @Always @Nullable List<Integer> thumbhash,
            @Always @Nullable Boolean animated,
            @UnknownFields Map<String, Object> unknown)
            implements Metadata {
        public Image {
            unknown = Empty.map(unknown);
        }

        public Image(int width, int height, @Nullable List<Integer> thumbhash, @Nullable Boolean animated) {
            this(width, height, thumbhash, animated, Map.of());
        }
    }

    public record Video(
            @Always int width,
            @Always int height,
            @UnknownFields Map<String, Object> unknown) implements Metadata {
        public Video {
            unknown = Empty.map(unknown);
        }
    }

    /// Whether whoever sent it wants it covered until it is asked for (`files.md §2`).
    public boolean spoiler() {
        return filename.toLowerCase(Locale.ROOT).startsWith("spoiler_");
    }

    /// Path below the file server's URL, without file name (`files.md`).
    public String path() {
        return tag + "/" + id;
    }
}
