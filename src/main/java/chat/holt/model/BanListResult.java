package chat.holt.model;

import java.util.List;

/// Bans of a server and the users they name.
public record BanListResult(
        @Always List<BannedUser> users, @Always List<ServerBan> bans) {
    public BanListResult {
        users = Empty.list(users);
        bans = Empty.list(bans);
    }
}
