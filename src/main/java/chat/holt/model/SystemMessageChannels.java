package chat.holt.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Channels that receive a server's system messages.
public record SystemMessageChannels(
        @Nullable String userJoined,
        @Nullable String userLeft,
        @Nullable String userKicked,
        @Nullable String userBanned,
        @UnknownFields Map<String, Object> unknown) {
    public SystemMessageChannels {
        unknown = Empty.map(unknown);
    }

    public SystemMessageChannels(
            @Nullable String userJoined,
            @Nullable String userLeft,
            @Nullable String userKicked,
            @Nullable String userBanned) {
        this(userJoined, userLeft, userKicked, userBanned, Map.of());
    }
}
