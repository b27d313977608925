package chat.holt.permissions;

import static chat.holt.permissions.Worlds.NOW;
import static chat.holt.permissions.Worlds.SRV;
import static chat.holt.permissions.Worlds.channel;
import static chat.holt.permissions.Worlds.member;
import static chat.holt.permissions.Worlds.role;
import static chat.holt.permissions.Worlds.standing;
import static chat.holt.permissions.Worlds.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Group;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The worked examples of `permissions.md §7`.
class PermissionCalculatorTest {
    private static final Role MOD = role("mod", 1, 8_389_056, 0);
    private static final Role MUTED = role("muted", 5, 0, 541_065_216);

    private static long server(Server server, String... roles) {
        return PermissionCalculator.server(standing(server, "me", roles)).bits();
    }

    private static long in(TextChannel channel, Server server, String... roles) {
        return PermissionCalculator.channel(channel, standing(server, "me", roles))
                .bits();
    }

    private static PermissionOverride set(long allow, long deny) {
        return new PermissionOverride(allow, deny);
    }

    @Test
    void plainMemberHasTheServersDefault() {
        assertThat(server(Worlds.server())).isEqualTo(SRV);
        assertThat(in(channel(null, Map.of()), Worlds.server())).isEqualTo(SRV);
    }

    @Test
    void rolesAddAndTheHighestWins() {
        Server server = Worlds.server(MOD, MUTED);
        assertThat(server(server, "mod")).isEqualTo(77_023_155_648L);
        assertThat(server(server, "mod", "muted")).isEqualTo(76_482_090_432L);
        assertThat(server(Worlds.server(role("top", 0, 4_194_304, 0), role("low", 9, 0, 4_194_304)), "top", "low"))
                .isEqualTo(77_014_766_592L);
        assertThat(server(Worlds.server(role("top", 0, 0, 4_194_304), role("low", 9, 4_194_304, 0)), "low", "top"))
                .isEqualTo(77_010_572_288L);
    }

    @Test
    void vanishedRolesCountForNothing() {
        assertThat(server(Worlds.server(MOD), "gone")).isEqualTo(SRV);
    }

    @Test
    void serverRoleOverrulesTheChannelDefaultOnCurrentServersOnly() {
        Server server = Worlds.server(role("r", 0, 4_194_304, 0));
        TextChannel channel = channel(set(0, 4_194_304), Map.of());
        assertThat(in(channel, server, "r")).isEqualTo(77_014_766_592L);
        assertThat(in(channel, server)).isEqualTo(77_010_572_288L);
        assertThat(PermissionCalculator.channel(
                                channel, standing(server, "me", "r"), EvaluationOrder.SERVER_ROLES_FIRST)
                        .bits())
                .isEqualTo(77_010_572_288L);
    }

    @Test
    void ownershipAndTimeoutCanBeLeftOut() {
        Server server = Worlds.server(MOD);
        Standing owner = standing(server, "owner", "mod");
        assertThat(PermissionCalculator.server(owner).bits()).isEqualTo(4_503_599_627_370_495L);
        assertThat(PermissionCalculator.server(owner, Set.of(Disregard.OWNERSHIP))
                        .bits())
                .isEqualTo(77_023_155_648L);
        Standing timedOut = new Standing(server, user("me"), member("me", NOW.plusSeconds(60), null, null, "mod"), NOW);
        assertThat(PermissionCalculator.server(timedOut).bits()).isEqualTo(3_145_728L);
        assertThat(PermissionCalculator.server(timedOut, Set.of(Disregard.TIMEOUT))
                        .bits())
                .isEqualTo(77_023_155_648L);
        TextChannel channel = channel(set(0, 4_194_304), Map.of());
        assertThat(PermissionCalculator.channel(
                                channel, timedOut, EvaluationOrder.CHANNEL_DEFAULT_FIRST, Set.of(Disregard.TIMEOUT))
                        .has(Permission.SEND_MESSAGE))
                .isFalse();
    }

    @Test
    void theServersVersionDecidesTheOrder() {
        Server server = Worlds.server(role("r", 0, 4_194_304, 0));
        TextChannel channel = channel(set(0, 4_194_304), Map.of());
        Standing current = standing(server, "me", "r");
        Standing old = new Standing(server, current.user(), current.member(), NOW, EvaluationOrder.SERVER_ROLES_FIRST);
        assertThat(ServerRules.may(current, channel, Permission.SEND_MESSAGE).allowed())
                .isTrue();
        assertThat(ServerRules.may(old, channel, Permission.SEND_MESSAGE).allowed())
                .isFalse();
    }

    @Test
    void hiddenChannelsGiveNothing() {
        TextChannel hidden = channel(set(0, 1_048_576), Map.of("staff", set(1_048_576, 0)));
        Server server = Worlds.server(role("staff", 2, 0, 0));
        assertThat(in(hidden, server)).isZero();
        assertThat(in(hidden, server, "staff")).isEqualTo(77_014_766_592L);
    }

    @Test
    void timeoutLeavesReadingExceptForTheOwner() {
        Server server = Worlds.server(MOD);
        Standing timedOut = new Standing(server, user("me"), member("me", NOW.plusSeconds(1), null, null, "mod"), NOW);
        Standing owner = new Standing(server, user("owner"), member("owner", NOW.plusSeconds(1), null, null), NOW);
        assertThat(PermissionCalculator.server(timedOut).bits()).isEqualTo(3_145_728);
        assertThat(PermissionCalculator.channel(channel(null, Map.of()), timedOut)
                        .bits())
                .isEqualTo(3_145_728);
        assertThat(PermissionCalculator.channel(channel(set(0, 1_048_576), Map.of()), timedOut)
                        .bits())
                .isZero();
        assertThat(PermissionCalculator.server(owner).bits()).isEqualTo(4_503_599_627_370_495L);
    }

    @Test
    void muteAndDeafenTakeVoiceAway() {
        Server server = Worlds.server(role("v", 1, 15_032_385_536L, 0));
        TextChannel channel = channel(null, Map.of("v", set(2_147_483_648L, 0)));
        Standing both = new Standing(server, user("me"), member("me", null, false, false, "v"), NOW);
        Standing mute = new Standing(server, user("me"), member("me", null, false, null), NOW);
        Standing deaf = new Standing(server, user("me"), member("me", null, null, false), NOW);
        // The example starts from the default plus MuteMembers and loses Speak, Video and Listen.
        long all = PermissionCalculator.channel(channel, both).bits();
        assertThat(new Permissions(all).list())
                .contains(Permission.CONNECT, Permission.MUTE_MEMBERS)
                .doesNotContain(Permission.SPEAK, Permission.VIDEO, Permission.LISTEN);
        assertThat(PermissionCalculator.server(mute).bits()).isEqualTo(70_572_315_648L);
        assertThat(PermissionCalculator.server(deaf).bits()).isEqualTo(8_295_289_856L);
        assertThat(all).isEqualTo(10_442_773_504L);
    }

    @Test
    void channelRoleEntriesApplyByRank() {
        Server server = Worlds.server(role("hi", 0, 0, 0), role("lo", 7, 0, 0));
        TextChannel channel = channel(null, Map.of("lo", set(12_582_912, 0), "hi", set(0, 4_194_304)));
        assertThat(in(channel, server, "hi", "lo")).isEqualTo(77_018_960_896L);
        Server staffed = Worlds.server(role("admin", 0, 8_388_608, 0));
        TextChannel announcements = channel(set(0, 541_065_216), Map.of("admin", set(4_194_304, 0)));
        assertThat(in(announcements, staffed, "admin")).isEqualTo(76_486_284_288L);
        assertThat(in(announcements, staffed)).isEqualTo(76_473_701_376L);
    }

    @Test
    void groupsGiveTheirOwnSetOrThatOfDirectMessages() {
        assertThat(group(null)).isEqualTo(77_283_196_929L);
        assertThat(group(4_194_304L)).isEqualTo(7_340_032);
        assertThat(group(0L)).isEqualTo(3_145_728);
    }

    private static long group(Long permissions) {
        Group group = new Group("g", "g", "owner", null, List.of("owner", "me"), null, null, permissions, false);
        return PermissionCalculator.channel(group, user("me")).bits();
    }
}
