package chat.holt.model;

import java.util.List;
import java.util.Map;

/// Your bots and their users.
public record OwnedBots(
        @Always List<Bot> bots,
        @Always List<User> users,
        @UnknownFields Map<String, Object> unknown) {
    public OwnedBots {
        bots = Empty.list(bots);
        users = Empty.list(users);
        unknown = Empty.map(unknown);
    }
}
