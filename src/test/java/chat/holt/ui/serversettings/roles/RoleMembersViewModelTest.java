package chat.holt.ui.serversettings.roles;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.MemberCommands;
import chat.holt.model.EditMember;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleMembersViewModelTest {
    private final List<String> calls = new ArrayList<>();
    private final List<Task<@Nullable Void>> tasks = new ArrayList<>();
    private final Community community = community();
    private final SimpleObjectProperty<String> selected = new SimpleObjectProperty<>("trip");
    private final QueueViewModel run = new QueueViewModel(new SimpleObjectProperty<>(true), calls::add);
    private final MemberCommands commands = new MemberCommands() {
        @Override
        public Task<@Nullable Void> edit(String serverId, String userId, EditMember edit, @Nullable String reason) {
            calls.add(userId + " " + edit.roles() + " " + reason);
            tasks.add(new Task<>());
            return tasks.getLast();
        }
    };
    private final RoleMembersViewModel members =
            new RoleMembersViewModel(community.store, commands, Community.SERVER, selected, run);

    private static Community community() {
        Community community = new Community();
        community.role(
                "guides",
                "Guides",
                "#6f9bf0",
                true,
                1,
                Permission.ASSIGN_ROLES.bit() | Permission.MANAGE_ROLE.bit() | Permission.KICK_MEMBERS.bit());
        return community.ready();
    }

    private List<String> names() {
        return members.rows().stream().map(RoleMember::name).toList();
    }

    private AddRoleMembersViewModel adding() {
        return members.adding().orElseThrow();
    }

    private static RoleMember member(AddRoleMembersViewModel adding, String id) {
        return adding.rows().stream()
                .filter(row -> row.userId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasItIsListedWhileOpen() {
        members.open(true);
        assertThat(names()).containsExactly("Bo", "Dora");
        community.memberUpdate("fay", Map.of("roles", List.of("trip")));
        members.refresh();
        assertThat(names()).containsExactly("Bo", "Dora", "Fay");
        members.open(false);
        assertThat(names()).isEmpty();
    }

    @Test
    void ranksDecideWhoCanGetAndLoseIt() {
        assertThat(members.addBlocked()).isEmpty();
        assertThat(members.removeBlocked("bo")).isEmpty();
        assertThat(members.removeBlocked("eli")).isNotEmpty();
        selected.set("guides");
        assertThat(members.addBlocked()).contains("Guides");
        selected.set("trip");
        AddRoleMembersViewModel adding = adding();
        assertThat(adding.blocked(member(adding, "fay"))).isEmpty();
        assertThat(adding.blocked(member(adding, "olaf"))).isNotEmpty();
        adding.toggle(member(adding, "olaf"));
        assertThat(adding.count().get()).isZero();
    }

    @Test
    void theFilterKeepsWhoIsChosen() {
        AddRoleMembersViewModel adding = adding();
        assertThat(adding.rows()).extracting(RoleMember::userId).doesNotContain("bo", "dora");
        adding.filter().set("FA");
        assertThat(adding.rows()).extracting(RoleMember::name).containsExactly("Fay");
        adding.toggle(member(adding, "fay"));
        adding.filter().set("gus");
        adding.toggle(member(adding, "gus"));
        assertThat(adding.count().get()).isEqualTo(2);
        assertThat(adding.ready().getValue()).isTrue();
        adding.toggle(member(adding, "gus"));
        assertThat(adding.count().get()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void thoseChosenGetItOneAfterTheOtherKeepingTheirRoles() {
        AddRoleMembersViewModel adding = adding();
        adding.toggle(member(adding, "cid"));
        adding.toggle(member(adding, "fay"));
        adding.reason().text().set("season");
        adding.submit();
        assertThat(adding.done().get()).isTrue();
        assertThat(calls).containsExactly("cid [newcomers, trip] season");
        tasks.getLast().succeed(null);
        assertThat(calls).last().isEqualTo("fay [trip] season");
        assertThat(adding().blocked()).isNotEmpty();
        tasks.getLast().succeed(null);
        assertThat(adding().blocked()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void takingItLeavesTheOthers() {
        RemoveRoleMemberViewModel removing =
                members.removing(new RoleMember("dora", "Dora", "", null)).orElseThrow();
        removing.submit();
        assertThat(calls).containsExactly("dora [medics] null");
        tasks.getLast().succeed(null);
        assertThat(removing.attempt().done().get()).isTrue();
    }

    @Test
    void deletingSaysWhoLosesWhat() {
        RecordingNavigator navigator = new RecordingNavigator();
        FakeRoleCommands roles = new FakeRoleCommands();
        DeleteRoleViewModel deleting = new DeleteRoleViewModel(
                community.store,
                roles,
                navigator,
                Community.SERVER,
                new RoleRow("trip", 3, "Trip leaders", null, 2, false, null));
        assertThat(deleting.who()).isEqualTo("2 members lose this role: Bo, Dora. This cannot be undone.");
        assertThat(deleting.consequences()).containsExactly("2 members lose “Kick members”");
        deleting.details();
        assertThat(navigator.opened).singleElement().isInstanceOf(Destination.DryRun.class);
        deleting.submit();
        roles.succeed();
        assertThat(roles.calls).containsExactly("delete trip");
        assertThat(deleting.attempt().done().get()).isTrue();
    }
}
