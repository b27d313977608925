package chat.holt.permissions;

import static chat.holt.permissions.Worlds.*;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Member;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.TextChannel;
import chat.holt.permissions.DryRun.Consequence;
import chat.holt.permissions.DryRun.Situation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DryRunTest {
    private static final long BAN = Permission.BAN_MEMBERS.bit();
    private static final long SEND = Permission.SEND_MESSAGE.bit();
    private final TextChannel open = channel(null, Map.of());
    private final List<Member> members = List.of(
            member("owner", null, null, null, "mods"),
            member("bo", null, null, null, "mods"),
            member("cid", null, null, null, "crew"),
            member("dee", NOW.plusSeconds(60), null, null, "mods"));

    private List<Consequence> change(Role before, Role after, TextChannel channelBefore, TextChannel channelAfter) {
        Role crew = role("crew", 1, 0, 0);
        return DryRun.between(
                new Situation(server(before, crew), List.of(channelBefore)),
                new Situation(server(after, crew), List.of(channelAfter)),
                members,
                NOW,
                EvaluationOrder.CHANNEL_DEFAULT_FIRST);
    }

    @Test
    void saysWhoGainsWhatAndWhere() {
        assertThat(change(role("mods", 0, 0, 0), role("mods", 0, BAN, 0), open, open))
                // not the owner, whom nothing binds, nor who is timed out
                .containsExactly(new Consequence(Permission.BAN_MEMBERS, true, true, List.of(open), List.of("bo")));
    }

    @Test
    void saysWhoLosesWhatInAChannel() {
        TextChannel closed = channel(new PermissionOverride(0, SEND), Map.of());
        assertThat(change(role("mods", 0, SEND, 0), role("mods", 0, SEND, 0), open, closed))
                .containsExactly(
                        new Consequence(Permission.SEND_MESSAGE, false, false, List.of(closed), List.of("cid")));
    }

    @Test
    void hidingAChannelTakesEverythingInIt() {
        TextChannel hidden = channel(null, Map.of("crew", new PermissionOverride(0, Permission.VIEW_CHANNEL.bit())));
        List<Consequence> found = change(role("mods", 0, 0, 0), role("mods", 0, 0, 0), open, hidden);
        assertThat(found).allSatisfy(each -> {
            assertThat(each.gained()).isFalse();
            assertThat(each.userIds()).containsExactly("cid");
            assertThat(each.onServer()).isFalse();
        });
        assertThat(found)
                .extracting(Consequence::permission)
                .contains(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGE);
    }

    @Test
    void nothingFollowsWhereAnotherRoleDecides() {
        Role top = role("mods", 0, SEND, 0);
        Role before = role("crew", 1, 0, 0);
        Role after = role("crew", 1, 0, SEND);
        assertThat(DryRun.between(
                        new Situation(server(top, before), List.of(open)),
                        new Situation(server(top, after), List.of(open)),
                        List.of(member("bo", null, null, null, "mods", "crew")),
                        NOW,
                        EvaluationOrder.CHANNEL_DEFAULT_FIRST))
                .isEmpty();
    }

    @Test
    void membersWhoseRolesChangeAreFollowed() {
        Role mods = role("mods", 0, BAN, 0);
        Situation same = new Situation(server(mods), List.of());
        assertThat(DryRun.between(
                        same,
                        same,
                        List.of(member("bo", null, null, null, "mods")),
                        List.of(member("bo", null, null, null)),
                        NOW,
                        EvaluationOrder.CHANNEL_DEFAULT_FIRST))
                .containsExactly(new Consequence(Permission.BAN_MEMBERS, false, true, List.of(), List.of("bo")));
    }

    @Test
    void alikeMembersAreCountedNotComputed() {
        List<Member> many = IntStream.range(0, 50_000)
                .mapToObj(i -> member("user" + i, null, null, null, i % 2 == 0 ? "mods" : "crew"))
                .toList();
        List<Consequence> found = DryRun.between(
                new Situation(server(role("mods", 0, 0, 0)), List.of(open)),
                new Situation(server(role("mods", 0, BAN, 0)), List.of(open)),
                many,
                NOW,
                EvaluationOrder.CHANNEL_DEFAULT_FIRST);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().userIds()).hasSize(25_000);
    }
}
