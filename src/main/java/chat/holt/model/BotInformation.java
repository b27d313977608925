package chat.holt.model;

import java.util.Map;

/// Present on users that are bots.
public record BotInformation(String owner, @UnknownFields Map<String, Object> unknown) {
    public BotInformation {
        unknown = Empty.map(unknown);
    }

    public BotInformation(String owner) {
        this(owner, Map.of());
    }
}
