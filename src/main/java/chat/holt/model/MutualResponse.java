package chat.holt.model;

import java.util.List;

/// What you and another user share; `channels` are groups and direct messages.
public record MutualResponse(
        @Always List<String> users,
        @Always List<String> servers,
        @Always List<String> channels) {
    public MutualResponse {
        users = Empty.list(users);
        servers = Empty.list(servers);
        channels = Empty.list(channels);
    }
}
