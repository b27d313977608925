package chat.holt.ui.serversettings;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.MemberId;
import chat.holt.model.ServerBan;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.serversettings.bans.UnbanViewModel;
import chat.holt.ui.serversettings.roles.DeleteRoleViewModel;
import chat.holt.ui.serversettings.roles.FakeRoleCommands;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerSettingsViewModelTest {
    private final Community community = new Community().ready();
    private final FakeMemberCommands members = new FakeMemberCommands();
    private final FakeRoleCommands roles = new FakeRoleCommands();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final SettingsFixture fixture = new SettingsFixture(community.store, navigator, members, roles);
    private final ServerSettingsViewModel settings = fixture.settings;
    private final List<String> toasts = fixture.toasts;

    @Test
    void pagesFollowPermissions() {
        assertThat(settings.name().getValue()).isEqualTo("Alpine Stoats");
        assertThat(settings.pages().all())
                .containsExactly(Page.ROLES, Page.PERMISSIONS, Page.MEMBERS, Page.BANS, Page.CONFIGURATION);
        settings.pages().page().set(Page.BANS);
        community.memberUpdate("ada", Map.of("roles", List.of("trip")));
        assertThat(settings.pages().all()).containsExactly(Page.MEMBERS);
        assertThat(settings.pages().page().get()).isEqualTo(Page.MEMBERS);
        community.memberUpdate("ada", Map.of("roles", List.of()));
        assertThat(settings.pages().all()).isEmpty();
        assertThat(settings.pages().page().get()).isNull();
        assertThat(navigator.backs).as("nothing is left to do here").isPositive();
    }

    @Test
    void leavingWaitsForUnsavedChanges() {
        settings.roles().moveBy("newcomers", -1);
        settings.pages().leave();
        assertThat(navigator.backs).isZero();
        assertThat(settings.pages().held().get()).isTrue();
        settings.roles().reset();
        assertThat(settings.pages().held().get()).isFalse();
        settings.pages().leave();
        assertThat(navigator.backs).isOne();
    }

    @Test
    void unbanRemovesTheRowAndFetchesAgain() {
        settings.bans();
        members.lists
                .getLast()
                .succeed(new BanListResult(
                        List.of(new BannedUser("m", "mia", "0002", null)),
                        List.of(new ServerBan(new MemberId(Community.SERVER, "m"), null))));
        UnbanViewModel unban = settings.unban("m");
        unban.submit();
        assertThat(members.calls).last().isEqualTo("unban m");
        members.succeed();
        assertThat(unban.attempt().done().get()).isTrue();
        assertThat(settings.bans().rows()).isEmpty();
        assertThat(toasts).containsExactly("mia is no longer banned.");
        assertThat(members.calls).last().isEqualTo("loadBans");
    }

    @Test
    void refusedUnbanStaysOpen() {
        UnbanViewModel unban = settings.unban("m");
        unban.submit();
        members.tasks.getLast().fail(new IOException("offline"));
        assertThat(unban.attempt().done().get()).isFalse();
        assertThat(unban.attempt().error().get()).isNotEmpty();
    }

    @Test
    void deletingARoleSaysWhoLosesIt() {
        DeleteRoleViewModel delete = settings.deleteRole("trip").orElseThrow();
        assertThat(delete.role().members()).isEqualTo(2);
        delete.submit();
        assertThat(roles.calls).containsExactly("delete trip");
        roles.succeed();
        assertThat(delete.attempt().done().get()).isTrue();
        assertThat(settings.deleteRole("nothing")).isEmpty();
    }
}
