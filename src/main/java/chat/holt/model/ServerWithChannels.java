package chat.holt.model;

import java.util.List;
import java.util.Map;

/// Reply to creating a server (`models.md` CreateServerLegacyResponse).
public record ServerWithChannels(
        Server server,
        @Always List<Channel> channels,
        @UnknownFields Map<String, Object> unknown) {
    public ServerWithChannels {
        channels = Empty.list(channels);
        unknown = Empty.map(unknown);
    }

    public ServerWithChannels(Server server, List<Channel> channels) {
        this(server, channels, Map.of());
    }
}
