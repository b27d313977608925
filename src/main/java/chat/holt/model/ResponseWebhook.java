package chat.holt.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A webhook as seen without its token; `avatar` is a file id.
public record ResponseWebhook(
        String id,
        String name,
        @Always @Nullable String avatar,
        String channelId,
        @Always long permissions,
        @UnknownFields Map<String, Object> unknown) {
    public ResponseWebhook {
        unknown = Empty.map(unknown);
    }
}
