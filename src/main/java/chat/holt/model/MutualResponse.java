package chat.holt.model;

import java.util.List;
import java.util.Map;

/// What you and another user share; `channels` are groups and direct messages.
public record MutualResponse(
        @Always List<String> users,
        @Always List<String> servers,
        @Always List<String> channels,
        @UnknownFields Map<String, Object> unknown) {
    public MutualResponse {
        users = Empty.list(users);
        servers = Empty.list(servers);
        channels = Empty.list(channels);
        unknown = Empty.map(unknown);
    }
}
