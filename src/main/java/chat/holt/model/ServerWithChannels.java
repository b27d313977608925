package chat.holt.model;

import java.util.List;

/// Reply to creating a server (`models.md` CreateServerLegacyResponse).
public record ServerWithChannels(Server server, @Always List<Channel> channels) {
    public ServerWithChannels {
        channels = Empty.list(channels);
    }
}
