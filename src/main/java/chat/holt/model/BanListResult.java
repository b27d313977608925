package chat.holt.model;

import java.util.List;
import java.util.Map;

/// Bans of a server and the users they name.
public record BanListResult(
        @Always List<BannedUser> users,
        @Always List<ServerBan> bans,
        @UnknownFields Map<String, Object> unknown) {
    public BanListResult {
        users = Empty.list(users);
        bans = Empty.list(bans);
        unknown = Empty.map(unknown);
    }

    public BanListResult(List<BannedUser> users, List<ServerBan> bans) {
        this(users, bans, Map.of());
    }
}
