package chat.holt.ui.serversettings.roles;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.members.ViewTest;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.ServerSettingsView;
import chat.holt.ui.serversettings.ServerSettingsViewModel;
import chat.holt.ui.serversettings.SettingsFixture;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RolesViewTest extends ViewTest {
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final FakeRoleCommands commands = new FakeRoleCommands();
    private Community community;
    private ServerSettingsViewModel settings;

    @Override
    protected Parent view() {
        community = new Community().ready();
        settings = new SettingsFixture(community.store, navigator, new FakeMemberCommands(), commands).settings;
        return new ServerSettingsView(settings, media);
    }

    private List<String> order() {
        return on(() -> settings.roles().rows().stream().map(RoleRow::id).toList());
    }

    private void lift(String roleId, double down) throws TimeoutException {
        see("#role-" + roleId);
        moveTo("#role-" + roleId);
        press(MouseButton.PRIMARY);
        moveBy(0, down / 4);
        moveBy(4, down / 4);
        moveBy(0, down / 2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void draggingReordersAndSavesOnce() throws TimeoutException {
        lift("newcomers", -3 * 46);
        see("#drag-floating");
        see("#drag-line");
        release(MouseButton.PRIMARY);
        miss("#drag-floating");
        assertThat(order()).startsWith("founders", "guides", "newcomers", "trip");
        see("#unsaved");
        assertThat(on(() -> List.copyOf(settings.roles().changes()))).containsExactly("Newcomers moves from 6 to 3");
        clickOn("#unsaved-save");
        assertThat(commands.calls).containsExactly("reorder [founders, guides, newcomers, trip, medics, photo]");
        interact(commands::succeed);
        miss("#unsaved");
    }

    @Test
    void escapePutsTheRowBack() throws TimeoutException {
        lift("newcomers", -3 * 46);
        see("#drag-floating");
        chord(KeyCode.ESCAPE);
        miss("#drag-floating");
        release(MouseButton.PRIMARY);
        assertThat(order()).endsWith("photo", "newcomers", "everyone");
        assertThat(navigator.backs).isZero();
    }

    @Test
    void lockedRowsStayAndNothingLandsAboveThem() throws TimeoutException {
        lift("guides", 3 * 46);
        miss("#drag-floating");
        release(MouseButton.PRIMARY);
        lift("trip", -2 * 46);
        see("#drag-floating");
        release(MouseButton.PRIMARY);
        assertThat(order()).startsWith("founders", "guides", "trip", "medics");
        miss("#unsaved");
    }

    @Test
    void altAndArrowsAreTheKeyboardTwin() throws TimeoutException {
        see("#role-newcomers");
        clickOn("#role-newcomers");
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertThat(order()).containsSequence("medics", "newcomers", "photo");
        ListView<?> list = lookup("#roles").query();
        assertThat(on(() -> ((RoleRow) list.getSelectionModel().getSelectedItem()).id()))
                .isEqualTo("newcomers");
        clickOn("#unsaved-reset");
        assertThat(order()).containsSequence("photo", "newcomers");
    }

    @Test
    void reordersByOthersAskWhoseToKeep() throws TimeoutException {
        see("#role-newcomers");
        clickOn("#role-newcomers");
        chord(KeyCode.ALT, KeyCode.UP);
        interact(() -> community.ranks("founders", "guides", "medics", "trip", "photo", "newcomers"));
        see("#roles-conflict");
        clickOn("#roles-take-theirs");
        miss("#roles-conflict");
        assertThat(order()).startsWith("founders", "guides", "medics", "trip");
    }

    @Test
    void permissionsSwitchByMouseAndKeyboard() throws TimeoutException {
        see("#role-trip");
        clickOn("#role-trip");
        clickOn("#permission-BanMembers-allowed");
        assertThat(on(() -> settings.roles().changes().getLast())).isEqualTo("Trip leaders allows “Ban members”");
        chord(KeyCode.LEFT);
        chord(KeyCode.LEFT);
        assertThat(on(() -> settings.roles().changes().getLast())).isEqualTo("Trip leaders denies “Ban members”");
        clickOn("#unsaved-save");
        assertThat(commands.calls).containsExactly("permissions trip 64 128");
    }

    @Test
    void appearanceIsTypedAndDeletingAsks() throws TimeoutException {
        see("#role-trip");
        clickOn("#role-trip");
        clickOn("#role-tabs-appearance");
        doubleClickOn("#role-name");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("Leaders");
        assertThat(on(() -> List.copyOf(settings.roles().changes()))).containsExactly("Trip leaders becomes Leaders");
        clickOn("#role-delete");
        assertThat(navigator.opened).containsExactly(new Destination.DeleteRole(Community.SERVER, "trip"));
    }

    @Test
    void escapeLeavesUnlessSomethingIsUnsaved() throws TimeoutException {
        see("#role-newcomers");
        clickOn("#role-newcomers");
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ESCAPE);
        assertThat(navigator.backs).isZero();
        assertThat(on(() -> settings.pages().held().get())).isTrue();
        clickOn("#unsaved-reset");
        clickOn("#settings-close");
        assertThat(navigator.backs).isOne();
    }

    @Test
    void newNamesAreTypedAtOnce() throws TimeoutException {
        see("#role-medics");
        clickOn("#role-medics");
        chord(KeyCode.F2);
        assertThat(on(() -> lookup("#role-name").query().isFocused())).isTrue();
        write("Doctors");
        assertThat(on(() -> List.copyOf(settings.roles().changes()))).containsExactly("Medics becomes Doctors");
        clickOn("#role-medics");
        chord(KeyCode.CONTROL, KeyCode.D);
        assertThat(commands.calls).containsExactly("create Medics copy");
    }
}
