package chat.holt.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chat.holt.localinstance.world.Totp;
import chat.holt.model.ChangeEmail;
import chat.holt.model.ChangePassword;
import chat.holt.model.ChangeUsername;
import chat.holt.model.DeleteAccount;
import chat.holt.model.EmailOnly;
import chat.holt.model.ErrorType;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.model.RenameSession;
import chat.holt.model.Report;
import chat.holt.model.ReportedContent;
import chat.holt.model.ResetPassword;
import chat.holt.model.SessionSummary;
import chat.holt.model.WebPushSubscription;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What belongs to an account, on the built-in instance.
class AccountResourcesTest {

    private Neighbourhood place;
    private Neighbourhood.Person ada;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        place = new Neighbourhood(folder);
        ada = place.join("ada");
    }

    @AfterEach
    void stop() throws Exception {
        place.close();
    }

    static void refused(ErrorType type, ThrowingCallable call) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(call)
                .extracting(ApiException::type)
                .isEqualTo(type);
    }

    private String ticket() throws Exception {
        return ada.api()
                .mfa()
                .ticket(new MfaResponse(Neighbourhood.PASSWORD, null, null), null)
                .token();
    }

    private LoginResult login(String email, String password) throws Exception {
        return place.stranger().auth().login(Login.withPassword(email, password, "other"));
    }

    @Test
    void instance() throws Exception {
        assertThat(place.stranger().instance().fetch().version()).isNotBlank();
    }

    @Test
    void account() throws Exception {
        AccountApi account = ada.api().account();
        assertThat(account.fetch().email()).isEqualTo(ada.email());
        refused(
                ErrorType.INVALID_CREDENTIALS,
                () -> account.changePassword(new ChangePassword("another password", "wrong password"), null));
        account.changePassword(new ChangePassword("another password", Neighbourhood.PASSWORD), null);
        account.changeEmail(new ChangeEmail("ada@elsewhere.test", "another password"), null);
        assertThat(account.fetch().email()).isEqualTo("ada@elsewhere.test");
        assertThat(login("ada@elsewhere.test", "another password")).isInstanceOf(LoginResult.Success.class);
    }

    @Test
    void username() throws Exception {
        UsersApi users = ada.api().users();
        refused(
                ErrorType.INVALID_CREDENTIALS,
                () -> users.changeUsername(new ChangeUsername("adele", "wrong password")));
        assertThat(users.changeUsername(new ChangeUsername("adele", Neighbourhood.PASSWORD))
                        .username())
                .isEqualTo("adele");
    }

    @Test
    void endOfAnAccount() throws Exception {
        refused(
                ErrorType.INVALID_TOKEN,
                () -> place.stranger().account().confirmDeletion(new DeleteAccount("made up")));
        refused(ErrorType.INVALID_TOKEN, () -> ada.api().account().disable("made up"));
        ada.api().account().disable(ticket());
        assertThat(login(ada.email(), Neighbourhood.PASSWORD)).isInstanceOf(LoginResult.Disabled.class);
        Neighbourhood.Person bela = place.join("bela");
        bela.api()
                .account()
                .requestDeletion(bela.api()
                        .mfa()
                        .ticket(new MfaResponse(Neighbourhood.PASSWORD, null, null), null)
                        .token());
    }

    @Test
    void lostPassword() throws Exception {
        AuthApi auth = place.stranger().auth();
        auth.resendVerification(new EmailOnly("nobody@holt.test", null));
        auth.requestPasswordReset(new EmailOnly("nobody@holt.test", null));
        refused(ErrorType.INVALID_TOKEN, () -> auth.verify("made up"));
        refused(
                ErrorType.INVALID_TOKEN,
                () -> auth.resetPassword(new ResetPassword("made up", "another password", false)));
    }

    @Test
    void sessions() throws Exception {
        LoginResult.Success other = (LoginResult.Success) login(ada.email(), Neighbourhood.PASSWORD);
        SessionsApi sessions = ada.api().sessions();
        assertThat(sessions.list()).extracting(SessionSummary::name).containsExactlyInAnyOrder("test", "other");
        String id = other.session().id();
        assertThat(sessions.rename(id, new RenameSession("attic")).name()).isEqualTo("attic");
        sessions.revoke(id, ticket());
        refused(
                ErrorType.INVALID_SESSION,
                () -> place.api(new Token(other.session().token(), false))
                        .users()
                        .self());
        login(ada.email(), Neighbourhood.PASSWORD);
        sessions.revokeAll(false, ticket());
        assertThat(sessions.list()).extracting(SessionSummary::name).containsExactly("test");
        sessions.revokeAll(true, ticket());
        refused(ErrorType.INVALID_SESSION, sessions::list);
    }

    @Test
    void secondFactors() throws Exception {
        MfaApi mfa = ada.api().mfa();
        assertThat(mfa.status().totpMfa()).isFalse();
        assertThat(mfa.methods()).containsExactly(MfaMethod.PASSWORD);
        assertThat(mfa.renewRecoveryCodes(ticket())).hasSize(10);
        List<String> codes = mfa.recoveryCodes(ticket());
        assertThat(codes).hasSize(10);
        String secret = mfa.beginTotp(ticket()).secret();
        refused(ErrorType.INVALID_TOKEN, () -> mfa.enableTotp(new MfaResponse(null, null, "000000x")));
        mfa.enableTotp(new MfaResponse(null, null, Totp.code(secret, place.clock.instant())));
        assertThat(mfa.status().totpMfa()).isTrue();
        assertThat(mfa.methods()).containsExactlyInAnyOrder(MfaMethod.TOTP, MfaMethod.RECOVERY);

        refused(
                ErrorType.INVALID_CREDENTIALS,
                () -> ada.api()
                        .account()
                        .changePassword(new ChangePassword("another password", Neighbourhood.PASSWORD), null));
        LoginResult.Mfa asked = (LoginResult.Mfa) login(ada.email(), Neighbourhood.PASSWORD);
        String validated = place.stranger()
                .mfa()
                .ticket(new MfaResponse(null, codes.getFirst(), null), asked.ticket())
                .token();
        assertThat(validated).isNotBlank();
        String ticket =
                mfa.ticket(new MfaResponse(null, codes.get(1), null), null).token();
        mfa.disableTotp(ticket);
        assertThat(mfa.status().totpMfa()).isFalse();
    }

    @Test
    void policyPushAndReports() throws Exception {
        ada.api().auth().acknowledgePolicy();
        ada.api().push().subscribe(new WebPushSubscription("https://push.test/1", "key", "auth"));
        ada.api().push().unsubscribe();
        Neighbourhood.Person bela = place.join("bela");
        SafetyApi safety = ada.api().safety();
        safety.report(new Report(new ReportedContent.OfUser(bela.id(), "SpamAbuse", null), "again and again"));
        refused(
                ErrorType.CANNOT_REPORT_YOURSELF,
                () -> safety.report(new Report(new ReportedContent.OfUser(ada.id(), "SpamAbuse", null), null)));
    }

    @Test
    void sync() throws Exception {
        SyncApi sync = ada.api().sync();
        sync.setSettings(Map.of("ordering", "{}"), 5);
        assertThat(sync.fetchSettings(List.of("ordering", "other")))
                .containsOnlyKeys("ordering")
                .allSatisfy((key, setting) -> assertThat(setting.revision()).isEqualTo(5));
        assertThat(sync.unreads()).isEmpty();
    }
}
