package chat.holt.ui.channels;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.OwnUserCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.EditUser;
import chat.holt.model.Presence;
import chat.holt.model.UserStatus;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.ui.channels.OwnUserViewModel.Self;
import chat.holt.ui.kit.PresenceState;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnUserViewModelTest {
    private final Store store = SampleStore.ready();
    private final OwnUserCommands users = new OwnUserCommands();
    private final OwnUserViewModel model = new OwnUserViewModel(store, users, new Settings(), new RecordingNavigator());

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
        OwnUserViewModel fresh = new OwnUserViewModel(unsure, users, new Settings(), new RecordingNavigator());
        Self unknown = Objects.requireNonNull(fresh.self().get());
        assertThat(unknown.dot()).isNull();
        assertThat(unknown.status()).isEmpty();
    }

    @Test
    void changesThePresenceAlone() {
        press("presence-busy");
        assertThat(users.edits).containsExactly(EditUser.NOTHING.withStatus(new UserStatus(null, Presence.BUSY)));
    }

    private void press(String id) {
        model.presenceActions().stream()
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
