package chat.holt.ui.oneself;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.OwnUserCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.EditUser;
import chat.holt.model.Presence;
import chat.holt.model.UserStatus;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.StatusEnd;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.UserSettings.Page;
import chat.holt.ui.oneself.OwnUserViewModel.Self;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnUserViewModelTest {
    private final Store store = SampleStore.ready();
    private final OwnUserCommands users = new OwnUserCommands();
    private final AccountSettings settings = new AccountSettings();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> said = new ArrayList<>();
    private final OwnUserViewModel model = new OwnUserViewModel(store, users, settings, navigator, said::add);

    @Test
    void showsTheTextOrElseThePresence() {
        status("'presence':'Focus'");
        assertThat(self().status()).isEqualTo("Focus");
        assertThat(self().dot()).isEqualTo(PresenceState.FOCUS);
        status("'presence':'Focus','text':'writing'");
        assertThat(self().status()).isEqualTo("writing");
    }

    @Test
    void whoIsInvisibleSeesThatAndNotTheText() {
        status("'presence':'Invisible','text':'writing'");
        assertThat(self().status()).isEqualTo("Invisible");
        assertThat(self().dot()).isEqualTo(PresenceState.OFFLINE);
    }

    @Test
    void claimsNoPresenceThatIsNotKnown() {
        Store unsure = new Store();
        SampleStore.apply(
                unsure,
                "{'type':'Ready','users':[{'_id':'ME','username':'me','discriminator':'0001','relationship':'User',"
                        + "'online':false}],'servers':[],'channels':[],'members':[],'emojis':[],'voice_states':[]}");
        OwnUserViewModel fresh = new OwnUserViewModel(unsure, users, settings, navigator, said::add);
        Self unknown = Objects.requireNonNull(fresh.self().get());
        assertThat(unknown.dot()).isNull();
        assertThat(unknown.status()).isEmpty();
    }

    @Test
    void changesThePresenceAlone() {
        press("presence-busy");
        assertThat(users.edits).containsExactly(EditUser.NOTHING.withStatus(new UserStatus(null, Presence.BUSY)));
    }

    @Test
    void saysWhyAChangeFailed() {
        press("presence-idle");
        users.answers.getFirst().fail(new IOException("no way"));
        assertThat(said).hasSize(1);
    }

    @Test
    void offersToClearAStatusOnly() {
        assertThat(model.actions())
                .extracting(MenuAction::id)
                .contains("own-status")
                .doesNotContain("own-status-clear");
        status("'text':'writing'");
        settings.statusEnd().set(new StatusEnd("writing", "", Instant.EPOCH));
        press("own-status-clear");
        assertThat(users.edits).containsExactly(EditUser.NOTHING.without("StatusText"));
        assertThat(settings.statusEnd().get()).isNull();
    }

    @Test
    void leadsToStatusProfileSettingsAndOut() {
        press("own-status");
        press("own-profile");
        press("own-edit-profile");
        press("own-settings");
        press("sign-out");
        assertThat(navigator.opened())
                .containsExactly(
                        new Destination.SetStatus(),
                        new Destination.UserProfile("ME", null),
                        new Destination.UserSettings(Page.PROFILE),
                        new Destination.UserSettings(Page.ACCOUNT),
                        new Destination.SignOut());
    }

    private void press(String id) {
        model.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private Self self() {
        return Objects.requireNonNull(model.self().get());
    }

    private void status(String fields) {
        SampleStore.apply(store, "{'type':'UserUpdate','id':'ME','data':{'status':{" + fields + "}},'clear':[]}");
    }
}
