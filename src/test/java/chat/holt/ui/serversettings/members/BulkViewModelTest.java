package chat.holt.ui.serversettings.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.permissions.MemberAct;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.moderation.ActOptions;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.serversettings.queue.ActionQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class BulkViewModelTest {
    private final Community community = community();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final ManualDelays time = new ManualDelays();
    private final MembersViewModel members =
            new MembersViewModel(community.store, commands, Community.SERVER, (server, user) -> List.of(), time, time);
    private final List<String> toasts = new ArrayList<>();
    private final BulkViewModel bulk = new BulkViewModel(members, new SimpleObjectProperty<>(true), toasts::add);

    private static Community community() {
        Community community = new Community();
        community.role(
                "guides",
                "Guides",
                null,
                true,
                1,
                Permissions.of(
                                Permission.KICK_MEMBERS,
                                Permission.BAN_MEMBERS,
                                Permission.ASSIGN_ROLES,
                                Permission.TIMEOUT_MEMBERS,
                                Permission.MANAGE_NICKNAMES)
                        .bits());
        return community.ready();
    }

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
        assertThat(bulk.acts())
                .containsExactly(
                        MemberAct.CLEAR_NICKNAME,
                        MemberAct.ROLES,
                        MemberAct.TIMEOUT,
                        MemberAct.END_TIMEOUT,
                        MemberAct.KICK,
                        MemberAct.BAN);
    }

    @Test
    void leavesOutWhomRankProtects() {
        select("fay", "olaf", "eli", "gus");

        BulkViewModel.Reach reach = bulk.reach(MemberAct.BAN);

        assertThat(reach.targets()).extracting(ActionQueue.Target::userId).containsExactly("fay", "gus");
        assertThat(reach.outOfReach()).isEqualTo(2);
    }

    @Test
    void actsOnEachInTurnAndClearsTheSelection() {
        select("fay", "gus");
        ActOptions ban = bulk.options(MemberAct.BAN);
        ban.reason().text().set("spam");
        ban.sweep().set(MessageSweep.HOUR);
        bulk.start(ban);

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
        bulk.start(bulk.options(MemberAct.KICK));
        select("gus");
        bulk.start(bulk.options(MemberAct.KICK));

        assertThat(calls()).containsExactly("kick fay null");
        assertThat(members.selected()).containsExactly("gus");
    }

    @Test
    void goesOnWhenTheSettingsCloseAndSaysHowItEnded() {
        select("fay", "gus");
        bulk.start(bulk.options(MemberAct.KICK));
        bulk.close();
        commands.succeed();
        commands.tasks.getLast().fail(new IllegalStateException("no"));

        assertThat(toasts).containsExactly("Kicking 2 people: 1 done, 1 failed");
    }

    @Test
    void leavesOutWhomTheActWouldNotChange() {
        community.memberUpdate("fay", Map.of("nickname", "Fay the Brave"));
        select("fay", "gus");

        BulkViewModel.Reach reach = bulk.reach(MemberAct.CLEAR_NICKNAME);
        assertThat(reach.targets()).extracting(ActionQueue.Target::userId).containsExactly("fay");
        assertThat(reach.alike()).isEqualTo(1);
        bulk.start(bulk.options(MemberAct.CLEAR_NICKNAME));
        assertThat(calls()).containsExactly("edit fay {\"remove\":[\"Nickname\"]} null");
    }

    @Test
    void givesAndTakesRolesAndKeepsTheOthers() {
        select("cid", "dora", "gus");
        ActOptions roles = bulk.options(MemberAct.ROLES);
        assertThat(roles.valid().get()).as("nothing is chosen").isFalse();
        choose(roles, "photo", true);
        choose(roles, "newcomers", false);
        bulk.start(roles);
        commands.succeed();
        commands.succeed();
        commands.succeed();

        assertThat(calls())
                .containsExactly(
                        "edit cid {\"roles\":[\"photo\"]} null",
                        "edit dora {\"roles\":[\"trip\",\"medics\",\"photo\"]} null",
                        "edit gus {\"roles\":[\"photo\"]} null");
    }

    @Test
    void whoHasTheRolesAlreadyIsLeftAlone() {
        select("cid", "gus");
        ActOptions roles = bulk.options(MemberAct.ROLES);
        choose(roles, "newcomers", true);
        bulk.start(roles);
        commands.succeed();

        assertThat(calls()).containsExactly("edit gus {\"roles\":[\"newcomers\"]} null");
        assertThat(bulk.run().busy()).isFalse();
    }

    @Test
    void rolesAtOrAboveOnesOwnAreLocked() {
        assertThat(bulk.options(MemberAct.ROLES).roles())
                .filteredOn(choice -> choice.locked() != null)
                .extracting(choice -> choice.role().id())
                .containsExactly("founders", "guides");
    }

    @Test
    void everybodyIsTimedOutForTheWholeLength() {
        select("fay", "gus");
        ActOptions timeout = bulk.options(MemberAct.TIMEOUT);
        bulk.start(timeout);
        time.advance(Duration.ofMinutes(1));
        commands.succeed();

        assertThat(calls())
                .containsExactly(
                        "edit fay {\"timeout\":\"2026-11-21T12:10:00.000Z\"} null",
                        "edit gus {\"timeout\":\"2026-11-21T12:11:00.000Z\"} null");
    }

    @Test
    void fiftyAreBannedAndTheTwoThatFailedAreTriedAgain() {
        for (int i = 0; i < 50; i++) {
            community.join("spam" + i);
            select("spam" + i);
        }
        bulk.start(bulk.options(MemberAct.BAN));
        for (int i = 0; i < 50; i++) {
            if (i == 7 || i == 31) {
                commands.tasks.getLast().fail(new IllegalStateException("no"));
            } else {
                commands.succeed();
            }
        }
        ActionQueue queue = Objects.requireNonNull(bulk.run().queue().get());
        assertThat(queue.progress().get().done()).isEqualTo(48);
        assertThat(queue.progress().get().failed()).isEqualTo(2);

        queue.retryFailed();
        commands.succeed();
        commands.succeed();
        assertThat(calls()).hasSize(52).endsWith("ban spam7 null 0", "ban spam31 null 0");
        assertThat(queue.progress().get().failed()).isZero();
        assertThat(bulk.run().busy()).isFalse();
    }

    private static void choose(ActOptions roles, String id, boolean given) {
        roles.roles().stream()
                .filter(choice -> choice.role().id().equals(id))
                .forEach(choice -> choice.given().set(given));
    }
}
