package chat.holt.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A webhook; `token` is null in events.
public record Webhook(
        String id,
        String name,
        @Nullable File avatar,
        String creatorId,
        String channelId,
        @Always long permissions,
        @Always @Nullable String token,
        @UnknownFields Map<String, Object> unknown) {
    public Webhook {
        unknown = Empty.map(unknown);
    }
}
