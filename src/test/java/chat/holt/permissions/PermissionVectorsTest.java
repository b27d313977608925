package chat.holt.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// 2,000 random worlds whose results were computed by the real server's own permission code.
class PermissionVectorsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    record Expected(Map<String, String> servers, Map<String, String> channels, Map<String, String> users) {}

    record World(
            User me,
            List<User> users,
            List<Server> servers,
            List<Member> members,
            List<Channel> channels,
            Expected expect) {
        Standing standing(String serverId) {
            Server server = servers.stream()
                    .filter(s -> s.id().equals(serverId))
                    .findFirst()
                    .orElseThrow();
            Member member = members.stream()
                    .filter(m ->
                            m.id().server().equals(serverId) && m.id().user().equals(me.id()))
                    .findFirst()
                    .orElse(null);
            return new Standing(server, me, member, NOW);
        }

        Set<UserPermission> towards(String userId) {
            User other = users.stream()
                    .filter(user -> user.id().equals(userId))
                    .findFirst()
                    .orElse(me);
            boolean sharesServer = members.stream()
                    .filter(member -> member.id().user().equals(me.id()))
                    .anyMatch(mine -> members.stream()
                            .anyMatch(member ->
                                    member.id().server().equals(mine.id().server())
                                            && member.id().user().equals(userId)));
            boolean sharesConversation =
                    channels.stream().anyMatch(channel -> channel.recipients().containsAll(List.of(me.id(), userId)));
            return PermissionCalculator.user(me, other, sharesServer || sharesConversation);
        }

        Permissions in(Channel channel) {
            return switch (channel) {
                case TextChannel text -> PermissionCalculator.channel(text, standing(text.server()));
                case SavedMessages saved -> PermissionCalculator.channel(saved, me);
                case Group group -> PermissionCalculator.channel(group, me);
                case DirectMessage direct -> PermissionCalculator.channel(direct, me, towards(direct.partner(me.id())));
            };
        }
    }

    @Test
    void agreesWithTheServerOnEveryWorld() throws IOException {
        List<String> wrong = new ArrayList<>();
        int worlds = 0;
        int results = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        PermissionVectorsTest.class.getResourceAsStream("/permissions/permissions-1.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                World world = Json.mapper().readValue(line, World.class);
                worlds++;
                for (Server server : world.servers()) {
                    results++;
                    compare(
                            worlds,
                            world.expect().servers().get(server.id()),
                            PermissionCalculator.server(world.standing(server.id()))
                                    .bits(),
                            wrong);
                }
                for (Channel channel : world.channels()) {
                    results++;
                    compare(
                            worlds,
                            world.expect().channels().get(channel.id()),
                            world.in(channel).bits(),
                            wrong);
                }
                for (User user : world.users()) {
                    results++;
                    compare(worlds, world.expect().users().get(user.id()), bits(world.towards(user.id())), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(worlds).isEqualTo(2_000);
        assertThat(results).isEqualTo(13_343);
    }

    private static void compare(int world, String expected, long actual, List<String> wrong) {
        if (!expected.equals(Long.toUnsignedString(actual))) {
            wrong.add("world " + world + ": expected " + expected + ", got " + Long.toUnsignedString(actual));
        }
    }

    /// The server writes "everything" as all 64 bits.
    private static long bits(Set<UserPermission> permissions) {
        return permissions.size() == UserPermission.values().length
                ? -1
                : permissions.stream().mapToLong(p -> 1L << p.ordinal()).sum();
    }
}
