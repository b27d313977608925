package chat.holt.ui.serversettings.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.serversettings.queue.ActionQueue;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class BulkViewModelTest {
    private final Community community = new Community().ready();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final ManualDelays time = new ManualDelays();
    private final MembersViewModel members =
            new MembersViewModel(community.store, commands, Community.SERVER, (server, user) -> List.of(), time, time);
    private final List<String> toasts = new ArrayList<>();
    private final BulkViewModel bulk = new BulkViewModel(members, new SimpleObjectProperty<>(true), toasts::add);

    private void select(String... ids) {
        members.selected().addAll(List.of(ids));
    }

    private List<String> calls() {
        return commands.calls.stream()
                .filter(call -> !call.equals("loadMembers"))
                .toList();
    }

    @Test
    void offersOnlyWhatPermissionsAllow() {
        assertThat(bulk.acts()).containsExactly(BulkAct.KICK, BulkAct.BAN);
    }

    @Test
    void leavesOutWhomRankProtects() {
        select("fay", "olaf", "eli", "gus");

        BulkViewModel.Reach reach = bulk.reach(BulkAct.BAN);

        assertThat(reach.targets()).extracting(ActionQueue.Target::userId).containsExactly("fay", "gus");
        assertThat(reach.outOfReach()).isEqualTo(2);
    }

    @Test
    void actsOnEachInTurnAndClearsTheSelection() {
        select("fay", "gus");
        bulk.ban("spam", MessageSweep.HOUR);

        assertThat(members.selected()).isEmpty();
        assertThat(calls()).containsExactly("ban fay spam 3600");
        commands.succeed();
        assertThat(calls()).containsExactly("ban fay spam 3600", "ban gus spam 3600");
        assertThat(bulk.run().busy()).isTrue();
        commands.succeed();
        assertThat(bulk.run().busy()).isFalse();
        assertThat(toasts).isEmpty();
    }

    @Test
    void oneQueueRunsAtATime() {
        select("fay");
        bulk.kick(null);
        select("gus");
        bulk.kick(null);

        assertThat(calls()).containsExactly("kick fay null");
        assertThat(members.selected()).containsExactly("gus");
    }

    @Test
    void goesOnWhenTheSettingsCloseAndSaysHowItEnded() {
        select("fay", "gus");
        bulk.kick(null);
        bulk.close();
        commands.succeed();
        commands.tasks.getLast().fail(new IllegalStateException("no"));

        assertThat(toasts).containsExactly("Kicking 2 people: 1 done, 1 failed");
    }
}
