package chat.holt.rest;

import chat.holt.model.CreateEmoji;
import chat.holt.model.EditEmoji;
import chat.holt.model.Emoji;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Custom emojis (`rest.md §17`).
public final class EmojisApi {

    private final RestClient client;

    public EmojisApi(RestClient client) {
        this.client = client;
    }

    /// A server's emojis. For members. Errors: `NotFound`.
    public List<Emoji> list(String serverId) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("servers/{server}/emojis", serverId), new TypeReference<List<Emoji>>() {}));
    }

    /// Also of a deleted one. Needs no account. Errors: `NotFound`.
    public Emoji fetch(String emojiId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("custom/emoji/{emoji}", emojiId), Emoji.class));
    }

    /// Makes an uploaded picture an emoji. Needs ManageCustomisation. Errors: `NotFound` (server or file),
    /// `MissingPermission`, `TooManyEmoji`. Event: `EmojiCreate`.
    ///
    /// @param fileId of tag `emojis`, becomes the emoji's id
    public Emoji create(String fileId, CreateEmoji emoji, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("custom/emoji/{file}", fileId), Emoji.class)
                .body(emoji)
                .reason(reason));
    }

    /// Needs ManageCustomisation; instances before 0.14 lack it. Errors: `NotFound`, `MissingPermission`,
    /// `NotAuthenticated` (deleted). Event: `EmojiUpdate`.
    public Emoji edit(String emojiId, EditEmoji edit, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("custom/emoji/{emoji}", emojiId), Emoji.class)
                .body(edit)
                .reason(reason));
    }

    /// One's own, or any with ManageCustomisation. Errors: `NotFound`, `MissingPermission`. Event: `EmojiDelete`.
    public void delete(String emojiId, @Nullable String reason) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("custom/emoji/{emoji}", emojiId)).reason(reason));
    }
}
