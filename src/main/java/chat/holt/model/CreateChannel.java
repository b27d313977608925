package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of creating a channel; `type` is `Text` or `Voice`.
public record CreateChannel(
        @Nullable String type,
        String name,
        @Nullable String description,
        boolean nsfw,
        TextChannel.@Nullable Voice voice) {
    public static CreateChannel text(String name) {
        return new CreateChannel("Text", name, null, false, null);
    }
}
