package chat.holt.wire;

import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.OtherChannel;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.PermissionCalculator;
import chat.holt.permissions.Standing;
import chat.holt.permissions.UserPermission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Computes every permission case anew: a world a line, whose results the real server's own code gave.
final class PermissionCases {
    private PermissionCases() {}

    record Expected(
            @Nullable Map<String, String> servers,
            @Nullable Map<String, String> channels,
            @Nullable Map<String, String> users) {}

    record World(
            User me,
            List<User> users,
            List<Server> servers,
            List<Member> members,
            List<Channel> channels,
            Expected expect) {

        private Standing standing(String serverId, Instant now) {
            Server server = servers.stream()
                    .filter(s -> s.id().equals(serverId))
                    .findFirst()
                    .orElseThrow();
            Member member = members.stream()
                    .filter(m ->
                            m.id().server().equals(serverId) && m.id().user().equals(me.id()))
                    .findFirst()
                    .orElse(null);
            return new Standing(server, me, member, now);
        }

        private Set<UserPermission> towards(String userId) {
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

        private long in(Channel channel, Instant now) {
            return switch (channel) {
                case TextChannel text ->
                    PermissionCalculator.channel(text, standing(text.server(), now))
                            .bits();
                case OtherChannel other -> 0;
                case SavedMessages saved ->
                    PermissionCalculator.channel(saved, me).bits();
                case Group group -> PermissionCalculator.channel(group, me).bits();
                case DirectMessage direct ->
                    PermissionCalculator.channel(direct, me, towards(direct.partner(me.id())))
                            .bits();
            };
        }
    }

    static void check(Recording recording, List<Recording.Line> lines, Findings findings) {
        Instant now = Instant.now();
        for (Recording.Line line : lines) {
            try {
                World world = Json.mapper().readValue(line.json().toString(), World.class);
                String place = recording.place(line);
                world.servers()
                        .forEach(server -> compare(
                                place + " server " + server.id(),
                                world.expect().servers(),
                                server.id(),
                                PermissionCalculator.server(world.standing(server.id(), now))
                                        .bits(),
                                findings));
                world.channels()
                        .forEach(channel -> compare(
                                place + " channel " + channel.id(),
                                world.expect().channels(),
                                channel.id(),
                                world.in(channel, now),
                                findings));
                world.users()
                        .forEach(user -> compare(
                                place + " user " + user.id(),
                                world.expect().users(),
                                user.id(),
                                bits(world.towards(user.id())),
                                findings));
            } catch (JacksonException | java.util.NoSuchElementException | NullPointerException e) {
                findings.wrong(recording.place(line), "not a world: " + e);
            }
        }
    }

    private static void compare(
            String place, @Nullable Map<String, String> expected, String id, long actual, Findings findings) {
        String wanted = expected == null ? null : expected.get(id);
        if (wanted == null) {
            return;
        }
        findings.permissionValues++;
        if (!Objects.equals(wanted, Long.toUnsignedString(actual))) {
            findings.wrong(place, "permissions are " + wanted + ", computed " + Long.toUnsignedString(actual));
        }
    }

    /// The server writes "everything" as all 64 bits.
    private static long bits(Set<UserPermission> permissions) {
        return permissions.size() == UserPermission.values().length
                ? -1
                : permissions.stream().mapToLong(p -> 1L << p.ordinal()).sum();
    }
}
