package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.MemberId;
import chat.holt.model.ServerBan;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.members.ViewTest;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.ServerSettingsView;
import chat.holt.ui.serversettings.ServerSettingsViewModel;
import chat.holt.ui.serversettings.SettingsFixture;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class BansViewTest extends ViewTest {
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private ServerSettingsViewModel settings;

    @Override
    protected Parent view() {
        settings = new SettingsFixture(new Community().ready().store, navigator, commands).settings;
        settings.pages().page().set(Destination.ServerSettings.Page.BANS);
        return new ServerSettingsView(settings, media);
    }

    @Test
    void filtersAndUnbansWithAQuestion() throws TimeoutException {
        interact(() -> commands.lists
                .getLast()
                .succeed(new BanListResult(
                        List.of(new BannedUser("z", "zed", "0001", null), new BannedUser("m", "mia", "0002", null)),
                        List.of(
                                new ServerBan(new MemberId(Community.SERVER, "z"), "Spam"),
                                new ServerBan(new MemberId(Community.SERVER, "m"), null)))));
        see("#unban-m");
        clickOn("#bans-filter");
        write("spam");
        miss("#unban-m");
        clickOn("#unban-z");
        assertThat(navigator.opened).containsExactly(new Destination.Unban(Community.SERVER, "z"));
        interact(() -> new UnbanDialog(settings.unban("z")).show(stage, null));
        see("#unban-dialog");
        clickOn("#dialog-confirm");
        assertThat(commands.calls).last().isEqualTo("unban z");
        interact(commands::succeed);
        miss("#unban-dialog");
        miss("#unban-z");
    }

    @Test
    void failureOffersAnotherTry() throws TimeoutException {
        interact(() -> commands.lists.getLast().fail(new IOException("offline")));
        see("#retry");
        clickOn("#retry");
        until(() -> commands.calls.stream().filter("loadBans"::equals).count() == 2);
    }
}
