package chat.holt.model;

import java.util.List;

/// Your bots and their users.
public record OwnedBots(@Always List<Bot> bots, @Always List<User> users) {
    public OwnedBots {
        bots = Empty.list(bots);
        users = Empty.list(users);
    }
}
