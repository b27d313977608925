package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.MemberRoll;
import chat.holt.fixtures.ManualDelays;
import chat.holt.gateway.GatewayEvent;
import chat.holt.json.Patch;
import chat.holt.model.File;
import chat.holt.model.Presence;
import chat.holt.model.RemovalIntention;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberListViewModelTest {
    private final Community community = new Community();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final ManualDelays time = new ManualDelays();
    private MemberListViewModel list;

    @BeforeEach
    void open() {
        community.ready();
        list = new MemberListViewModel(
                community.store,
                commands,
                Community.SERVER,
                MemberActionsFixture.of(community.store, new RecordingNavigator(), time),
                time,
                time);
    }

    private List<String> rows() {
        return list.rows().stream()
                .map(row -> switch (row) {
                    case MemberRow.Heading(var title, var count) -> title + " " + count;
                    case MemberRow.Person person ->
                        "- " + person.look().getValue().name();
                })
                .toList();
    }

    private void wait(Duration length) {
        time.advance(length);
    }

    @Test
    void groupsByHoistedRoleThenOnlineThenOffline() {
        assertThat(rows())
                .containsExactly(
                        "Guides 2",
                        "- Ada",
                        "- Eli",
                        "Trip leaders 2",
                        "- Bo",
                        "- Dora",
                        "Online 3",
                        "- Cid",
                        "- Fay",
                        "- Hutbot",
                        "Offline 2",
                        "- Gus",
                        "- Olaf");
    }

    @Test
    void namesGroupsOfTwoRolesInRankOrderAfterAReorder() {
        wait(Duration.ofSeconds(1));
        community.ranks("trip", "guides", "founders", "medics", "photo", "newcomers");
        assertThat(rows()).startsWith("Trip leaders 2", "- Bo", "- Dora", "Guides 2");
    }

    @Test
    void presenceMovesPeople() {
        wait(Duration.ofSeconds(1));
        community.presence("bo", false);
        assertThat(rows()).containsSequence("Offline 3", "- Bo", "- Gus", "- Olaf");
    }

    @Test
    void leavingRemovesTheRow() {
        wait(Duration.ofSeconds(1));
        community.leave("bo", RemovalIntention.KICK);
        assertThat(rows()).containsSequence("Trip leaders 1", "- Dora").doesNotContain("- Bo");
    }

    @Test
    void nicknamesSortAndShow() {
        wait(Duration.ofSeconds(1));
        community.memberUpdate("fay", Map.of("nickname", "aaron"));
        assertThat(rows()).containsSequence("Online 3", "- aaron", "- Cid");
    }

    @Test
    void ordersAtMostEveryQuarterSecond() {
        wait(Duration.ofSeconds(1));
        community.presence("bo", false);
        community.presence("dora", false);
        assertThat(rows()).contains("Trip leaders 1");

        wait(MemberRoll.PACE);
        assertThat(rows()).doesNotContain("Trip leaders 1");
    }

    @Test
    void changesThatMoveNobodyLeaveTheRowsAlone() {
        wait(Duration.ofSeconds(1));
        List<MemberRow> before = List.copyOf(list.rows());
        community.memberUpdate("gus", Map.of("roles", List.of("newcomers")));
        assertThat(list.rows()).isEqualTo(before);
    }

    @Test
    void looksFollowEveryRecordBehindThem() {
        MemberRow.Person ada = list.rows().stream()
                .filter(row -> row instanceof MemberRow.Person person
                        && person.userId().equals("ada"))
                .map(MemberRow.Person.class::cast)
                .findFirst()
                .orElseThrow();
        var look = ada.look();
        assertThat(look.getValue().colour()).isEqualTo("#6f9bf0");
        assertThat(look.getValue().status()).isEqualTo("in the workshop");
        community.memberUpdate("ada", Map.of("nickname", "Ada L.", "roles", List.of("newcomers")));
        assertThat(look.getValue().name()).isEqualTo("Ada L.");
        assertThat(look.getValue().colour()).isEqualTo("#35b597");
        assertThat(look.getValue().roleIcon()).isNull();
        community.apply(new GatewayEvent.ServerRoleUpdate(
                Community.SERVER,
                "newcomers",
                Patch.of(Map.of("icon", Map.of("_id", "sprout", "tag", "icons", "filename", "sprout.png")))));
        assertThat(look.getValue().roleIcon()).isNotNull().extracting(File::id).isEqualTo("sprout");
    }

    @Test
    void loadsOnOpeningAndSaysWhyItFailed() {
        assertThat(commands.calls).containsExactly("loadMembers");
        assertThat(list.fetch().busy().get()).isTrue();
        commands.tasks.getFirst().fail(new java.io.IOException("no network"));
        assertThat(list.fetch().busy().get()).isFalse();
        assertThat(list.fetch().error().get()).isNotEmpty();
        list.load();
        assertThat(list.fetch().error().get()).isEmpty();
    }

    @Test
    void tenThousandMembersTakeMillisecondsToOrder() {
        Community big = new Community();
        for (int i = 0; i < 10_000; i++) {
            big.person("u" + i, "Person " + i, i % 3 == 0 ? Presence.ONLINE : Presence.INVISIBLE, null);
        }
        big.ready();
        var model = new MemberListViewModel(
                big.store,
                new FakeMemberCommands(),
                Community.SERVER,
                MemberActionsFixture.of(big.store, new RecordingNavigator(), time),
                time,
                time);
        for (int round = 0; round < 20; round++) {
            wait(MemberRoll.PACE);
            big.presence("u" + round, round % 2 == 0);
        }
        wait(MemberRoll.PACE);
        long start = System.nanoTime();
        big.presence("u100", true);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(100));
        assertThat(model.rows()).hasSize(10_009 + 4);
    }
}
