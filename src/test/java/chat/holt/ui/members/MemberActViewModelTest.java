package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.model.RemovalIntention;
import chat.holt.permissions.MemberAct;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.moderation.RoleChoice;
import chat.holt.ui.kit.moderation.TimeoutChoice.Length;
import chat.holt.ui.navigation.Destination.ActOnMember;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberActViewModelTest {
    private final ManualDelays time = new ManualDelays();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final List<String> toasts = new ArrayList<>();
    private final Community community = community();

    private static Community community() {
        Community community = new Community();
        community.role(
                "guides",
                "Guides",
                null,
                true,
                1,
                Permissions.of(
                                Permission.MANAGE_NICKNAMES,
                                Permission.REMOVE_AVATARS,
                                Permission.ASSIGN_ROLES,
                                Permission.TIMEOUT_MEMBERS,
                                Permission.MUTE_MEMBERS)
                        .bits());
        return community.ready();
    }

    private MemberActViewModel model(MemberAct act, String userId) {
        return new MemberActViewModel(
                community.store, commands, new ActOnMember(Community.SERVER, userId, act), time, toasts::add);
    }

    private RoleChoice role(MemberActViewModel model, String id) {
        return model.options().roles().stream()
                .filter(choice -> choice.role().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesANicknameWithinItsLimit() {
        MemberActViewModel model = model(MemberAct.NICKNAME, "bo");
        assertThat(model.canSubmit().get()).as("unchanged").isFalse();
        model.options().nickname().set("x".repeat(33));
        assertThat(model.canSubmit().get()).isFalse();
        assertThat(model.options().nicknameProblem()).contains("32");

        model.options().nickname().set(" Bosun ");
        model.options().reason().text().set("as asked");
        model.submit();
        commands.succeed();

        assertThat(commands.calls).containsExactly("edit bo {\"nickname\":\"Bosun\"} as asked");
        assertThat(toasts).containsExactly("The nickname of Bo is saved.");
        assertThat(model.attempt().done().get()).isTrue();
    }

    @Test
    void anEmptyNicknameRemovesIt() {
        community.memberUpdate("bo", Map.of("nickname", "Bosun"));
        MemberActViewModel model = model(MemberAct.NICKNAME, "bo");
        assertThat(model.options().nickname().get()).isEqualTo("Bosun");
        model.options().nickname().set(" ");
        model.submit();

        assertThat(commands.calls).containsExactly("edit bo {\"remove\":[\"Nickname\"]} null");
    }

    @Test
    void rolesAtOrAboveOnesOwnAreLocked() {
        MemberActViewModel model = model(MemberAct.ROLES, "bo");

        assertThat(role(model, "founders").locked()).isNotEmpty();
        assertThat(role(model, "guides").locked()).isNotEmpty();
        assertThat(role(model, "trip").locked()).isNull();
        assertThat(role(model, "trip").given().get()).isTrue();
        assertThat(role(model, "medics").given().get()).isFalse();
    }

    @Test
    void rolesChangeFromWhatTheMemberHasAtThatMoment() {
        MemberActViewModel model = model(MemberAct.ROLES, "bo");
        assertThat(model.canSubmit().get()).isFalse();
        role(model, "medics").given().set(true);
        role(model, "trip").given().set(false);
        community.memberUpdate("bo", Map.of("roles", List.of("trip", "photo")));
        model.submit();

        assertThat(commands.calls).containsExactly("edit bo {\"roles\":[\"photo\",\"medics\"]} null");
    }

    @Test
    void timesOutFromTheMomentOfAsking() {
        MemberActViewModel model = model(MemberAct.TIMEOUT, "bo");
        model.options().timeout().length().set(Length.DAY);
        time.advance(Duration.ofHours(1));
        model.submit();
        commands.tasks.getLast().fail(new IOException("offline"));

        assertThat(commands.calls).containsExactly("edit bo {\"timeout\":\"2026-11-22T13:00:00.000Z\"} null");
        assertThat(model.attempt().error().get()).isNotEmpty();
        assertThat(model.canSubmit().get()).as("it can be tried again").isTrue();
    }

    @Test
    void doesNothingToWhoLeftMeanwhile() {
        MemberActViewModel model = model(MemberAct.CLEAR_AVATAR, "bo");
        community.leave("bo", RemovalIntention.LEAVE);
        model.submit();

        assertThat(commands.calls).isEmpty();
        assertThat(model.attempt().error().get()).isNotEmpty();
    }

    @Test
    void theMenuOffersWhatWouldChangeSomething() {
        MemberActions actions = MemberActionsFixture.of(community.store, new RecordingNavigator(), time);
        assertThat(actions.of(Community.SERVER, "bo"))
                .extracting(MenuAction::id)
                .contains("member-nickname", "member-roles", "member-timeout")
                .doesNotContain("member-mute", "member-unmute", "member-end-timeout", "member-clear-avatar");

        community.memberUpdate("bo", Map.of("can_publish", false, "timeout", "2026-11-21T12:23:30Z"));
        assertThat(actions.of(Community.SERVER, "bo"))
                .extracting(MenuAction::text)
                .contains("End mute in calls…", "Remove timeout (23 min left)…");

        time.advance(Duration.ofHours(1));
        assertThat(actions.of(Community.SERVER, "bo"))
                .extracting(MenuAction::id)
                .doesNotContain("member-end-timeout");
    }

    @Test
    void theMenuSaysWhyNot() {
        community.memberUpdate("bo", Map.of("roles", List.of("guides")));
        MemberActions actions = MemberActionsFixture.of(community.store, new RecordingNavigator(), time);

        assertThat(actions.of(Community.SERVER, "bo"))
                .filteredOn(action -> action.id().equals("member-roles"))
                .extracting(MenuAction::disabledReason)
                .containsExactly("On your level");
        assertThat(actions.of(Community.SERVER, "bo"))
                .filteredOn(action -> action.id().equals("member-timeout"))
                .allMatch(action -> !action.enabled());
    }
}
