package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
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
        @Nullable String objectId) {
    /// What the file server found in the file; sizes in pixels.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type", defaultImpl = Plain.class)
    public sealed interface Metadata {}

    @JsonTypeName("File")
    public record Plain() implements Metadata {}

    public record Text() implements Metadata {}

    public record Audio() implements Metadata {}

    public record Image(
            int width,
            int height,
            @Always @Nullable List<Integer> thumbhash,
            @Always @Nullable Boolean animated) implements Metadata {}

    public record Video(@Always int width, @Always int height) implements Metadata {}

    /// Path below the file server's URL, without file name (`files.md`).
    public String path() {
        return tag + "/" + id;
    }
}
