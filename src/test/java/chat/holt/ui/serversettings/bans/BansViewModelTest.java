package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.MemberId;
import chat.holt.model.RemovalIntention;
import chat.holt.model.ServerBan;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class BansViewModelTest {
    private final Community community = new Community().ready();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final SimpleObjectProperty<Boolean> online = new SimpleObjectProperty<>(true);
    private final QueueViewModel run = new QueueViewModel(online, text -> {});
    private final List<String> copied = new ArrayList<>();
    private final BansViewModel bans =
            new BansViewModel(community.store, commands, navigator, copied::add, run, Community.SERVER);

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

    private static BanEntry entry(String id, String reason) {
        return BanEntry.of(1, id, "", reason);
    }

    private ActionQueue.Progress progress() {
        return Objects.requireNonNull(run.queue().get()).progress().get();
    }

    @Test
    void liftsTheSelectedOneAfterTheOther() {
        commands.lists.getLast().succeed(TWO);
        bans.toggleAll();
        bans.unbanSelected("amnesty");
        assertThat(bans.selected()).isEmpty();
        assertThat(commands.calls).containsExactly("loadBans", "unban m");
        commands.succeed();
        assertThat(names()).containsExactly("zed");
        commands.tasks.getLast().fail(new IllegalStateException());
        assertThat(progress().failed()).isEqualTo(1);
        assertThat(commands.calls).last().isEqualTo("loadBans");
    }

    @Test
    void selectionKeepsOnlyBansThatExist() {
        commands.lists.getLast().succeed(TWO);
        bans.toggle("m");
        bans.toggle("z");
        bans.filter().set("zed");
        assertThat(bans.selected()).containsExactly("m", "z");
        bans.load();
        commands.lists
                .getLast()
                .succeed(new BanListResult(TWO.users(), List.of(TWO.bans().getFirst())));
        assertThat(bans.selected()).containsExactly("z");
        bans.toggle("z");
        assertThat(bans.selected()).isEmpty();
    }

    @Test
    void bansWithTheirOwnReasonOrTheCommonOne() {
        commands.lists.getLast().succeed(TWO);
        assertThat(bans.ban(bans.plan(List.of(entry("n1", ""), entry("fay", "Scam"))), "Raid", MessageSweep.HOUR))
                .isTrue();
        commands.succeed();
        assertThat(commands.calls).containsExactly("loadBans", "ban n1 Raid 3600", "ban fay Scam 3600");
        assertThat(bans.ban(bans.plan(List.of(entry("n2", ""))), null, MessageSweep.NONE))
                .isFalse();
    }

    @Test
    void fetchesOnceAtTheEndOfAQueue() {
        commands.lists.getLast().succeed(TWO);
        bans.ban(bans.plan(List.of(entry("fay", ""), entry("gus", ""))), null, MessageSweep.NONE);
        community.leave("fay", RemovalIntention.BAN);
        commands.succeed();
        community.leave("gus", RemovalIntention.BAN);
        assertThat(commands.lists).hasSize(1);
        commands.succeed();
        assertThat(commands.lists).hasSize(2);
    }

    @Test
    void anotherReasonIsSetByLiftingFirst() {
        commands.lists.getLast().succeed(TWO);
        bans.ban(bans.plan(List.of(entry("z", "Scam"))), null, MessageSweep.NONE);
        assertThat(commands.calls).last().isEqualTo("unban z");
        commands.succeed();
        assertThat(commands.calls).last().isEqualTo("ban z Scam 0");
        commands.tasks.getLast().fail(new IllegalStateException());
        ActionQueue queue = Objects.requireNonNull(run.queue().get());
        assertThat(queue.rows().getFirst().reason()).startsWith("The ban was lifted, but not set again. ");

        queue.retryFailed();
        assertThat(commands.calls).last().isEqualTo("ban z Scam 0");
        commands.succeed();
        assertThat(progress().done()).isEqualTo(1);
    }

    @Test
    void aHalfDoneBanGoesOnWhenTheConnectionIsBack() {
        commands.lists.getLast().succeed(TWO);
        bans.ban(bans.plan(List.of(entry("z", "Scam"))), null, MessageSweep.NONE);
        commands.succeed();
        commands.tasks.getLast().fail(new IOException("offline"));
        assertThat(progress().phase()).isEqualTo(ActionQueue.Phase.OFFLINE);
        online.set(false);
        online.set(true);
        assertThat(commands.calls).endsWith("unban z", "ban z Scam 0", "ban z Scam 0");
    }

    @Test
    void copiesWhatIsThere() {
        commands.lists.getLast().succeed(TWO);
        MenuAction copyReason = bans.actions(bans.rows().getLast()).getLast();
        copyReason.run();
        assertThat(copied).containsExactly("Spam links");
        assertThat(bans.actions(bans.rows().getFirst()).getLast().disabledReason())
                .isEqualTo("No reason given");
    }
}
