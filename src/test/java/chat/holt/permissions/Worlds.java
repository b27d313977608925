package chat.holt.permissions;

import chat.holt.model.Member;
import chat.holt.model.MemberId;
import chat.holt.model.PermissionOverride;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Short spellings of servers and people for permission tests.
final class Worlds {
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    static final long SRV = 77_014_766_592L;

    private Worlds() {}

    static Role role(String id, long rank, long allow, long deny) {
        return new Role(id, id, new PermissionOverride(allow, deny), null, false, rank, null);
    }

    static Server server(Role... roles) {
        Map<String, Role> byId = Arrays.stream(roles).collect(Collectors.toMap(Role::id, Function.identity()));
        return new Server(
                "server", "owner", "Server", null, List.of(), List.of(), null, byId, SRV, null, null, 0, false, false,
                false, 1);
    }

    static TextChannel channel(@Nullable PermissionOverride everyone, Map<String, PermissionOverride> roles) {
        return new TextChannel("channel", "server", "channel", null, null, null, everyone, roles, false, null, null);
    }

    static User user(String id) {
        return new User(
                id, id, "0001", null, null, null, List.of(), 0, null, 0, false, null, RelationshipStatus.NONE, true);
    }

    static Standing standing(Server server, String userId, String... roles) {
        return new Standing(server, user(userId), member(userId, null, null, null, roles), NOW);
    }

    static Standing outsider(Server server, String userId) {
        return new Standing(server, user(userId), null, NOW);
    }

    static Member member(
            String userId,
            @Nullable Instant timeout,
            @Nullable Boolean publish,
            @Nullable Boolean receive,
            String... roles) {
        return new Member(
                new MemberId("server", userId), NOW, null, null, null, List.of(roles), timeout, publish, receive);
    }
}
