package chat.holt.ui.usersettings.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Attempt;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.ErrorType;
import chat.holt.model.MfaMethod;
import chat.holt.model.SessionSummary;
import chat.holt.model.Ulid;
import chat.holt.ui.kit.identity.IdentityCheck;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.usersettings.AccountFixture;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionsViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String OLD = Ulid.floor(NOW.minus(Duration.ofDays(40)));
    private static final String MINE = Ulid.floor(NOW.minus(Duration.ofDays(3)));
    private static final String NEW = Ulid.floor(NOW.minus(Duration.ofHours(2)));

    private final AccountFixture account = new AccountFixture();
    private final SessionsViewModel sessions = of(MINE);

    private SessionsViewModel of(@Nullable String sessionId) {
        return new SessionsViewModel(
                account.store, account.security, sessionId, account.navigator, account.toasts::add, account.clock);
    }

    private static SessionSummary session(String id, String name) {
        return new SessionSummary(id, name, Map.of());
    }

    private void arrive(SessionSummary... all) {
        account.security.succeed(List.of(all));
    }

    private void arriveAll() {
        arrive(session(OLD, "Phone"), session(MINE, "Holt (Linux)"), session(NEW, "Firefox"));
    }

    private SessionRow row(String id) {
        return sessions.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thisOneComesFirstThenTheNewest() {
        assertThat(sessions.fetch().busy().get()).isTrue();
        arriveAll();
        assertThat(sessions.rows()).extracting(SessionRow::id).containsExactly(MINE, NEW, OLD);
        assertThat(sessions.rows()).extracting(SessionRow::current).containsExactly(true, false, false);
        assertThat(sessions.since(row(NEW))).contains("2 h");
        assertThat(sessions.since(row(MINE))).contains("3 days");
        assertThat(sessions.others().get()).isTrue();
    }

    @Test
    void aLoneSessionMustBeThisOne() {
        SessionsViewModel unknown = of(null);
        account.security.succeed(List.of());
        arrive(session(OLD, "Holt"));
        assertThat(unknown.rows().getFirst().current()).isTrue();
        assertThat(unknown.others().get()).isFalse();
    }

    @Test
    void failureIsSaidAndTriedAgain() {
        account.security.fail(new IOException("offline"));
        assertThat(sessions.fetch().error().get()).isNotEmpty();
        sessions.load();
        arriveAll();
        assertThat(sessions.rows()).hasSize(3);
        assertThat(sessions.fetch().error().get()).isEmpty();
    }

    @Test
    void renaming() {
        arriveAll();
        Attempt attempt = new Attempt();
        sessions.rename(row(OLD), " Old phone ", attempt);
        account.security.succeed(session(OLD, "Old phone"));
        arrive(session(OLD, "Old phone"), session(MINE, "Holt (Linux)"));
        assertThat(account.security.calls()).containsExactly("sessions", "rename " + OLD + " Old phone", "sessions");
        assertThat(attempt.done().get()).isTrue();
        assertThat(row(OLD).name()).isEqualTo("Old phone");
        assertThat(account.toasts.getLast()).contains("Old phone");
    }

    @Test
    void endingOneNeedsTheRightAnswer() {
        arriveAll();
        IdentityCheck identity = sessions.identity();
        Attempt attempt = new Attempt();
        identity.answer().set("wrong");
        sessions.revoke(row(OLD), identity, attempt);
        assertThat(attempt.error().get()).as("it stands beside the password").isEmpty();
        assertThat(identity.problem().get()).isNotEmpty();
        identity.answer().set("secret");
        assertThat(identity.problem().get()).isEmpty();
        sessions.revoke(row(OLD), identity, attempt);
        assertThat(account.security.calls().getLast()).isEqualTo("revoke " + OLD + " ticket1");
        account.security.succeed(null);
        assertThat(attempt.done().get()).isTrue();
        assertThat(account.security.calls().getLast()).isEqualTo("sessions");
    }

    @Test
    void aRecoveryCodeIsGoneAlsoWhenTheRestIsRefused() {
        arriveAll();
        account.security.ways(MfaMethod.TOTP, MfaMethod.RECOVERY);
        IdentityCheck identity = sessions.identity();
        identity.method().set(MfaMethod.RECOVERY);
        identity.answer().set("123456");
        Attempt attempt = new Attempt();
        sessions.revoke(row(OLD), identity, attempt);
        account.security.refuse(ErrorType.UNKNOWN_USER);
        assertThat(attempt.error().get()).isNotEmpty();
        assertThat(identity.answer().get()).isEmpty();
        assertThat(identity.problem().get()).contains("used up");
    }

    @Test
    void endingAllOthers() {
        arriveAll();
        IdentityCheck identity = sessions.identity();
        identity.answer().set("secret");
        sessions.revokeOthers(identity, new Attempt());
        account.security.succeed(null);
        arrive(session(MINE, "Holt (Linux)"));
        assertThat(account.security.calls()).containsExactly("sessions", "revokeOthers ticket1", "sessions");
        assertThat(sessions.others().get()).isFalse();
    }

    @Test
    void leavingThisOneIsSigningOut() {
        sessions.signOut();
        assertThat(account.navigator.opened()).containsExactly(new Destination.SignOut());
    }

    @Test
    void followsWhatEndsElsewhere() {
        arriveAll();
        SampleStore.apply(account.store, "{'type':'DeleteSession','user_id':'ME','session_id':'" + OLD + "'}");
        SampleStore.apply(account.store, "{'type':'DeleteAllSessions','user_id':'ME','exclude_session_id':'X'}");
        arriveAll();
        assertThat(account.security.calls())
                .as("asked again after the first answer")
                .hasSize(3);
        arrive(session(MINE, "Holt (Linux)"));
        assertThat(sessions.rows()).hasSize(1);
        sessions.close();
        SampleStore.apply(account.store, "{'type':'DeleteSession','user_id':'ME','session_id':'" + OLD + "'}");
        assertThat(account.security.calls()).hasSize(3);
    }
}
