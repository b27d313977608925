package chat.holt.model;

import java.util.Map;

/// Key of memberships and bans.
public record MemberId(
        String server, String user, @UnknownFields Map<String, Object> unknown) {
    public MemberId {
        unknown = Empty.map(unknown);
    }

    public MemberId(String server, String user) {
        this(server, user, Map.of());
    }
}
