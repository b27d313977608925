package chat.holt.ui.serversettings.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.MemberRoll;
import chat.holt.fixtures.ManualDelays;
import chat.holt.model.RemovalIntention;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.serversettings.members.MemberSort.Column;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersViewModelTest {
    private final Community community = new Community().ready();
    private final ManualDelays time = new ManualDelays();
    private final MembersViewModel members = new MembersViewModel(
            community.store, new FakeMemberCommands(), Community.SERVER, (server, user) -> List.of(), time, time);

    private List<String> shown() {
        return members.rows().stream().map(TableMember::userId).toList();
    }

    private void filter(MemberFilter filter) {
        members.filter().set(filter);
    }

    @Test
    void sortsByTheColumnPressedAndTurnsRound() {
        members.sort().set(members.sort().get().press(Column.NAME));
        List<String> ascending = shown();
        members.sort().set(members.sort().get().press(Column.NAME));

        assertThat(ascending).startsWith("ada", "bo", "cid").hasSizeGreaterThan(5);
        assertThat(shown()).isEqualTo(ascending.reversed());
    }

    @Test
    void textFindsNameTagAndId() {
        filter(MemberFilter.NONE.withText("  DOR "));
        assertThat(shown()).containsExactly("dora");

        filter(MemberFilter.NONE.withText("nobody of that name"));
        assertThat(shown()).isEmpty();
    }

    @Test
    void filtersAreAllHeldTogether() {
        filter(MemberFilter.NONE.withRoles(List.of("trip", "medics")));
        assertThat(shown()).containsExactlyInAnyOrder("bo", "dora");

        filter(MemberFilter.NONE.withRoles(List.of("trip")).withText("bo"));
        assertThat(shown()).containsExactly("bo");

        filter(MemberFilter.NONE.withNoRole(true));
        assertThat(shown()).contains("fay", "gus").doesNotContain("ada");
    }

    @Test
    void aTimeoutCountsWhileItRuns() {
        community.memberUpdate("fay", Map.of("timeout", "2026-11-21T13:00:00Z"));
        time.advance(MemberRoll.PACE);
        filter(MemberFilter.NONE.withTimedOut(true));
        assertThat(shown()).containsExactly("fay");

        time.advance(Duration.ofHours(2));
        assertThat(shown()).isEmpty();
    }

    @Test
    void whoLeavesLeavesTheSelectionAndWhoIsFilteredOutStays() {
        members.toggle("fay");
        members.toggle("gus");
        filter(MemberFilter.NONE.withText("fay"));
        assertThat(members.selected()).containsExactly("fay", "gus");

        community.leave("gus", RemovalIntention.LEAVE);
        time.advance(MemberRoll.PACE);
        assertThat(members.selected()).containsExactly("fay");
    }

    @Test
    void selectingAllTakesWhatIsShown() {
        filter(MemberFilter.NONE.withRoles(List.of("trip")));
        members.toggleAll();
        assertThat(members.selected()).containsExactlyInAnyOrder("bo", "dora");
        members.toggleAll();
        assertThat(members.selected()).isEmpty();
    }

    @Test
    void eventsThatComeQuicklyWaitForTheirTurn() {
        community.memberUpdate("fay", Map.of("nickname", "Fay the Brave"));
        community.memberUpdate("gus", Map.of("nickname", "Gus the Old"));
        assertThat(members.rows()).extracting(TableMember::name).doesNotContain("Gus the Old");

        time.advance(MemberRoll.PACE);
        assertThat(members.rows()).extracting(TableMember::name).contains("Fay the Brave", "Gus the Old");
    }

    @Test
    void countsEverybodyWhateverTheFilter() {
        filter(MemberFilter.NONE.withText("fay"));

        assertThat(members.totals().get().all()).isGreaterThan(members.rows().size());
        assertThat(members.totals().get().online()).isPositive();
    }
}
