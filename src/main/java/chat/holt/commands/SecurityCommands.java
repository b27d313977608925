package chat.holt.commands;

import chat.holt.model.AccountSummary;
import chat.holt.model.ChangeEmail;
import chat.holt.model.ChangePassword;
import chat.holt.model.ChangeUsername;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.model.MultiFactorStatus;
import chat.holt.model.RenameSession;
import chat.holt.model.SessionSummary;
import chat.holt.model.TotpSecret;
import chat.holt.model.User;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who gets into your account: password, second factors, sessions, and its end. A ticket from [#confirm] is good for
/// one command within five minutes. UI thread only.
public class SecurityCommands {
    private final Requests requests;

    public SecurityCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected SecurityCommands() {
        requests = Requests.unconnected();
    }

    /// Id and e-mail address.
    public Task<AccountSummary> load() {
        return requests.ask(api -> api.account().fetch());
    }

    public Task<MultiFactorStatus> loadFactors() {
        return requests.ask(api -> api.mfa().status());
    }

    /// Ways to get a ticket now.
    public Task<List<MfaMethod>> methods() {
        return requests.ask(api -> api.mfa().methods());
    }

    /// Gets a ticket.
    ///
    /// @param answer the code or password the method asks for
    public Task<String> confirm(MfaMethod method, String answer) {
        MfaResponse response = MfaResponse.of(method, answer);
        return requests.ask(api -> api.mfa().ticket(response, null).token());
    }

    /// @param ticket needed while TOTP is on
    public Task<@Nullable Void> changePassword(String old, String password, @Nullable String ticket) {
        return requests.tell(api -> api.account().changePassword(new ChangePassword(password, old), ticket));
    }

    /// @param ticket needed while TOTP is on
    public Task<@Nullable Void> changeEmail(String email, String password, @Nullable String ticket) {
        return requests.tell(api -> api.account().changeEmail(new ChangeEmail(email, password), ticket));
    }

    public Task<@Nullable Void> changeUsername(String username, String password) {
        long since = requests.store().revision();
        Task<User> task = requests.ask(api -> api.users().changeUsername(new ChangeUsername(username, password)));
        task.onSuccess(user -> requests.store().replies().users(List.of(user), since));
        return Requests.outcome(task);
    }

    /// Ends all sessions too.
    public Task<@Nullable Void> disable(String ticket) {
        return requests.tell(api -> api.account().disable(ticket));
    }

    /// Deletes the account, after a confirmation by e-mail where the instance sends any.
    public Task<@Nullable Void> delete(String ticket) {
        return requests.tell(api -> api.account().requestDeletion(ticket));
    }

    public Task<List<SessionSummary>> loadSessions() {
        return requests.ask(api -> api.sessions().list());
    }

    public Task<SessionSummary> renameSession(String sessionId, String name) {
        return requests.ask(api -> api.sessions().rename(sessionId, new RenameSession(name)));
    }

    public Task<@Nullable Void> revokeSession(String sessionId, String ticket) {
        return requests.tell(api -> api.sessions().revoke(sessionId, ticket));
    }

    /// Ends all sessions but this one.
    public Task<@Nullable Void> revokeOtherSessions(String ticket) {
        return requests.tell(api -> api.sessions().revokeAll(false, ticket));
    }

    /// A secret for an authenticator; [#enableTotp] puts it in force.
    public Task<TotpSecret> beginTotp(String ticket) {
        return requests.ask(api -> api.mfa().beginTotp(ticket));
    }

    public Task<@Nullable Void> enableTotp(String code) {
        return requests.tell(api -> api.mfa().enableTotp(MfaResponse.of(MfaMethod.TOTP, code)));
    }

    public Task<@Nullable Void> disableTotp(String ticket) {
        return requests.tell(api -> api.mfa().disableTotp(ticket));
    }

    public Task<List<String>> loadRecoveryCodes(String ticket) {
        return requests.ask(api -> api.mfa().recoveryCodes(ticket));
    }

    /// Ten new codes; the old ones end.
    public Task<List<String>> renewRecoveryCodes(String ticket) {
        return requests.ask(api -> api.mfa().renewRecoveryCodes(ticket));
    }
}
