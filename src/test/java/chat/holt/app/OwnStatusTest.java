package chat.holt.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.OwnUserCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.EditUser;
import chat.holt.model.Presence;
import chat.holt.model.UserStatus;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.StatusEnd;
import chat.holt.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnStatusTest {
    private static final EditUser NO_TEXT = EditUser.NOTHING.without("StatusText");

    private final Store store = SampleStore.ready();
    private final OwnUserCommands users = new OwnUserCommands();
    private final AccountSettings settings = new AccountSettings();
    private final ManualDelays time = new ManualDelays();

    @Test
    void clearsTheTextWhenItsTimeIsOver() {
        status("'text':'lunch','presence':'Online'");
        open();
        endIn(Duration.ofMinutes(30), "lunch", "");
        time.advance(Duration.ofMinutes(29));
        assertThat(users.edits).isEmpty();
        time.advance(Duration.ofMinutes(1));
        assertThat(users.edits).containsExactly(NO_TEXT);
        users.answers.getFirst().succeed(null);
        assertThat(settings.statusEnd().get()).isNull();
    }

    @Test
    void clearsAtTheNextStartWhatIsOverdue() {
        status("'text':'lunch'");
        endIn(Duration.ofHours(1), "lunch", "");
        time.advance(Duration.ofHours(20));
        open();
        assertThat(users.edits).containsExactly(NO_TEXT);
    }

    @Test
    void goesBackToOnlineWithIt() {
        status("'text':'lunch','presence':'Busy'");
        open();
        endIn(Duration.ofHours(1), "lunch", "BUSY");
        time.advance(Duration.ofHours(1));
        assertThat(users.edits).containsExactly(NO_TEXT.withStatus(new UserStatus(null, Presence.ONLINE)));
    }

    @Test
    void leavesWhatTookItsPlace() {
        status("'text':'dinner','presence':'Idle'");
        open();
        endIn(Duration.ofHours(1), "lunch", "BUSY");
        time.advance(Duration.ofHours(1));
        assertThat(users.edits).isEmpty();
        assertThat(settings.statusEnd().get()).isNull();
    }

    @Test
    void triesAgainWhenTheServerCannotBeReached() {
        status("'text':'lunch'");
        open();
        endIn(Duration.ofHours(1), "lunch", "");
        time.advance(Duration.ofHours(1));
        users.answers.getFirst().fail(new IOException("no way"));
        assertThat(settings.statusEnd().get()).isNotNull();
        time.advance(Duration.ofMinutes(1));
        assertThat(users.edits).hasSize(2);
    }

    @Test
    void doesNothingOnceClosed() {
        status("'text':'lunch'");
        OwnStatus status = open();
        endIn(Duration.ofHours(1), "lunch", "");
        status.close();
        time.advance(Duration.ofHours(2));
        assertThat(users.edits).isEmpty();
    }

    @Test
    void asksWhetherOneIsInvisibleAndOnceMoreToBeSure() {
        Store unsure = new Store();
        SampleStore.apply(
                unsure,
                "{'type':'Ready','users':[{'_id':'ME','username':'me','discriminator':'0001','relationship':'User',"
                        + "'online':false}],'servers':[],'channels':[],'members':[],'emojis':[],'voice_states':[]}");
        new OwnStatus(unsure, users, settings, time, time);
        assertThat(users.looks).hasSize(1);
        unsure.replies().self(Objects.requireNonNull(unsure.me().get()), unsure.revision());
        users.looks.getFirst().succeed(null);
        time.advance(Duration.ofSeconds(3));
        assertThat(users.looks).hasSize(2);
    }

    @Test
    void doesNotAskWhenThePresenceIsTold() {
        status("'presence':'Idle'");
        open();
        assertThat(users.looks).isEmpty();
    }

    private OwnStatus open() {
        return new OwnStatus(store, users, settings, time, time);
    }

    private void endIn(Duration left, String text, String presence) {
        settings.statusEnd().set(new StatusEnd(text, presence, time.instant().plus(left)));
    }

    private void status(String fields) {
        SampleStore.apply(store, "{'type':'UserUpdate','id':'ME','data':{'status':{" + fields + "}},'clear':[]}");
    }
}
