package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.MemberId;
import chat.holt.model.RemovalIntention;
import chat.holt.model.ServerBan;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BansViewModelTest {
    private final Community community = new Community().ready();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final BansViewModel bans = new BansViewModel(community.store, commands, navigator, Community.SERVER);

    private static final BanListResult TWO = new BanListResult(
            List.of(new BannedUser("z", "zed", "0001", null), new BannedUser("m", "mia", "0002", null)),
            List.of(
                    new ServerBan(new MemberId(Community.SERVER, "z"), "Spam links"),
                    new ServerBan(new MemberId(Community.SERVER, "m"), null)));

    private List<String> names() {
        return bans.rows().stream().map(BanRow::name).toList();
    }

    @Test
    void listsByName() {
        assertThat(bans.fetch().busy().get()).isTrue();
        commands.lists.getLast().succeed(TWO);
        assertThat(bans.fetch().busy().get()).isFalse();
        assertThat(names()).containsExactly("mia", "zed");
        assertThat(bans.rows().getLast()).isEqualTo(new BanRow("z", "zed", "zed#0001", "Spam links", null));
        assertThat(bans.total().get()).isEqualTo(2);
    }

    @Test
    void filterLooksAtNameIdAndReason() {
        commands.lists.getLast().succeed(TWO);
        bans.filter().set("SPAM");
        assertThat(names()).containsExactly("zed");
        bans.filter().set("mia#0002");
        assertThat(names()).containsExactly("mia");
        assertThat(bans.total().get()).isEqualTo(2);
    }

    @Test
    void failureIsSaidAndRetried() {
        commands.lists.getLast().fail(new IOException("offline"));
        assertThat(bans.fetch().error().get()).isNotEmpty();
        bans.load();
        assertThat(bans.fetch().error().get()).isEmpty();
        assertThat(commands.calls).hasSize(2);
    }

    @Test
    void leavingMembersFetchTheListAgain() {
        commands.lists.getLast().succeed(TWO);
        community.leave("bo", RemovalIntention.BAN);
        assertThat(commands.calls).containsExactly("loadBans", "loadBans");
    }

    @Test
    void changesDuringAFetchFetchOnceMore() {
        community.leave("bo", RemovalIntention.BAN);
        community.leave("gus", RemovalIntention.BAN);
        assertThat(commands.calls).hasSize(1);
        commands.lists.getLast().succeed(TWO);
        assertThat(commands.calls).hasSize(2);
    }

    @Test
    void unbanAsksFirst() {
        commands.lists.getLast().succeed(TWO);
        bans.unban(bans.rows().getFirst());
        assertThat(navigator.opened).containsExactly(new Destination.Unban(Community.SERVER, "m"));
        assertThat(commands.calls).hasSize(1);
    }
}
