package chat.holt.store;

import chat.holt.model.Group;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import org.jspecify.annotations.Nullable;

/// What marks a channel as mature.
public final class MatureMark {
    private MatureMark() {}

    /// Id of the channel, or of its server if only that is marked; null for nothing.
    public static @Nullable String of(Store store, String channelId) {
        return switch (store.channel(channelId).get()) {
            case TextChannel text ->
                text.nsfw() ? channelId : of(store.server(text.server()).get());
            case Group group -> group.nsfw() ? channelId : null;
            case null, default -> null;
        };
    }

    private static @Nullable String of(@Nullable Server server) {
        return server != null && server.nsfw() ? server.id() : null;
    }
}
