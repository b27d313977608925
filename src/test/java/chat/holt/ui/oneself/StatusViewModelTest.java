package chat.holt.ui.oneself;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.OwnUserCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.EditUser;
import chat.holt.model.UserStatus;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.StatusEnd;
import chat.holt.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Store store = SampleStore.ready();
    private final OwnUserCommands users = new OwnUserCommands();
    private final AccountSettings settings = new AccountSettings();
    private final ManualDelays time = new ManualDelays();

    @Test
    void setsTheTextWithoutTouchingThePresence() {
        StatusViewModel status = open();
        status.text().set("  lunch ");
        status.submit();
        assertThat(users.edits).containsExactly(EditUser.NOTHING.withStatus(new UserStatus("lunch", null)));
        users.answers.getFirst().succeed(null);
        assertThat(status.attempt().done().get()).isTrue();
        assertThat(settings.statusEnd().get()).isNull();
    }

    @Test
    void anEmptyTextClears() {
        own("'text':'lunch'");
        StatusViewModel status = open();
        assertThat(status.text().get()).isEqualTo("lunch");
        status.text().set(" ");
        status.submit();
        assertThat(users.edits).containsExactly(EditUser.NOTHING.without("StatusText"));
    }

    @Test
    void keepsTheEndOnlyOnceTheTextIsSet() {
        StatusViewModel status = open();
        status.text().set("lunch");
        status.clearAfter().set(ClearAfter.HOUR);
        status.submit();
        assertThat(settings.statusEnd().get()).isNull();
        users.answers.getFirst().succeed(null);
        assertThat(settings.statusEnd().get())
                .isEqualTo(new StatusEnd("lunch", "", time.instant().plus(HOUR)));
    }

    @Test
    void aFailureKeepsWhatWasTyped() {
        StatusViewModel status = open();
        status.text().set("lunch");
        status.clearAfter().set(ClearAfter.HOUR);
        status.submit();
        users.answers.getFirst().fail(new IOException("no way"));
        assertThat(status.text().get()).isEqualTo("lunch");
        assertThat(status.attempt().error().get()).isNotEmpty();
        assertThat(settings.statusEnd().get()).isNull();
    }

    @Test
    void todayEndsAtMidnight() {
        assertThat(ClearAfter.TODAY.end(null, time.instant(), ZoneOffset.ofHours(2)))
                .isEqualTo(Instant.parse("2026-11-21T22:00:00Z"));
    }

    @Test
    void offersToComeBackFromAPresence() {
        own("'presence':'Busy'");
        StatusViewModel status = open();
        assertThat(status.offersOnline().getValue()).isFalse();
        status.clearAfter().set(ClearAfter.HALF_HOUR);
        assertThat(status.offersOnline().getValue()).isTrue();
        status.thenOnline().set(true);
        status.submit();
        users.answers.getFirst().succeed(null);
        assertThat(settings.statusEnd().get())
                .isEqualTo(new StatusEnd("", "BUSY", time.instant().plus(HOUR.dividedBy(2))));
    }

    @Test
    void whoIsOnlineNeedNotComeBack() {
        StatusViewModel status = open();
        status.clearAfter().set(ClearAfter.HOUR);
        assertThat(status.offersOnline().getValue()).isFalse();
    }

    @Test
    void keepsAnEndThatIsSetAlready() {
        StatusEnd end = new StatusEnd("lunch", "", time.instant().plus(HOUR));
        own("'text':'lunch'");
        settings.statusEnd().set(end);
        StatusViewModel status = open();
        assertThat(status.choices()).contains(ClearAfter.KEPT);
        status.text().set("late lunch");
        status.submit();
        users.answers.getFirst().succeed(null);
        assertThat(settings.statusEnd().get()).isEqualTo(new StatusEnd("late lunch", "", end.at()));
    }

    @Test
    void refusesWhatIsTooLong() {
        StatusViewModel status = open();
        status.text().set("🦡".repeat(StatusViewModel.LIMIT));
        assertThat(status.canSubmit().getValue()).isTrue();
        assertThat(status.counter().getValue()).isEqualTo("128 / 128");
        status.text().set("x".repeat(StatusViewModel.LIMIT + 1));
        assertThat(status.problem().getValue()).isEqualTo("A status has at most 128 characters.");
        status.submit();
        assertThat(users.edits).isEmpty();
    }

    private StatusViewModel open() {
        return new StatusViewModel(store, users, settings, time, ZoneOffset.UTC);
    }

    private void own(String fields) {
        SampleStore.apply(store, "{'type':'UserUpdate','id':'ME','data':{'status':{" + fields + "}},'clear':[]}");
    }
}
