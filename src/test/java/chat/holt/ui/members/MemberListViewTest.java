package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.permissions.Permission;
import chat.holt.threading.PulseDelays;
import chat.holt.ui.navigation.Destination;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class MemberListViewTest extends ViewTest {
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private Community community;

    @Override
    protected Parent view() {
        community = new Community().ready();
        MemberActions actions = MemberActionsFixture.of(community.store, navigator, InstantSource.system());
        return new MemberListView(
                new MemberListViewModel(
                        community.store,
                        commands,
                        Community.SERVER,
                        actions,
                        InstantSource.system(),
                        new PulseDelays()),
                media);
    }

    @Test
    void rightClickOffersWhatIsAllowed() throws TimeoutException {
        see("#member-bo");
        clickOn("#member-bo", MouseButton.SECONDARY);
        see("#member-kick-row");
        clickOn("#member-kick-row");
        until(() -> navigator.opened.contains(new Destination.KickMember(Community.SERVER, "bo")));
    }

    @Test
    void refusedActionsLeadToTheExplanation() throws TimeoutException {
        see("#member-eli");
        clickOn("#member-eli", MouseButton.SECONDARY);
        see("#member-ban-row");
        assertThat(on(() -> lookup("#member-ban-row").<Node>query().getAccessibleText()))
                .isEqualTo("Ban…, On your level; press to see why");
        clickOn("#member-ban-row");
        assertThat(navigator.opened)
                .containsExactly(
                        new Destination.WhyPermission(Community.SERVER, null, Community.ME, Permission.BAN_MEMBERS));
    }

    @Test
    void theKeyboardAloneReachesEverything() throws TimeoutException {
        see("#member-bo");
        ListView<?> list = lookup("#members").query();
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(4);
        });
        chord(KeyCode.DELETE);
        chord(KeyCode.SHIFT, KeyCode.DELETE);
        until(() -> navigator.opened.size() == 2);
        assertThat(navigator.opened)
                .containsExactly(
                        new Destination.KickMember(Community.SERVER, "bo"),
                        new Destination.BanMember(Community.SERVER, "bo"));
        chord(KeyCode.SHIFT, KeyCode.F10);
        see("#member-mention-row");
        chord(KeyCode.ESCAPE);
        miss("#member-mention-row");
    }

    @Test
    void selectionStaysOnThePersonWhileTheListMoves() throws TimeoutException {
        see("#member-bo");
        clickOn("#member-bo");
        interact(() -> community.presence("dora", false));
        ListView<?> list = lookup("#members").query();
        until(() -> list.getSelectionModel().getSelectedItem() instanceof MemberRow.Person person
                && person.userId().equals("bo"));
        interact(() -> community.presence("bo", false));
        until(() -> list.getSelectionModel().getSelectedIndex() > 6
                && list.getSelectionModel().getSelectedItem() instanceof MemberRow.Person person
                && person.userId().equals("bo"));
    }
}
