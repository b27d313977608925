package chat.holt.ui.usersettings;

import chat.holt.commands.SecurityCommands;
import chat.holt.model.AccountSummary;
import chat.holt.model.ErrorType;
import chat.holt.model.MfaMethod;
import chat.holt.model.MultiFactorStatus;
import chat.holt.model.SessionSummary;
import chat.holt.model.TotpSecret;
import chat.holt.rest.ApiException;
import chat.holt.threading.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the instance does with an account, answered by the test: it sees the calls in order and answers the oldest
/// that waits. Who you are is answered at once: `secret` is the password, `123456` the code.
public final class ScriptedSecurity extends SecurityCommands {
    private final List<String> calls = new ArrayList<>();
    private final Deque<Task<Object>> waiting = new ArrayDeque<>();
    private List<MfaMethod> ways = List.of(MfaMethod.PASSWORD);
    private int tickets;

    /// The ways to say who you are from now on.
    public void ways(MfaMethod... now) {
        ways = List.of(now);
    }

    public List<String> calls() {
        return calls;
    }

    public void succeed(@Nullable Object value) {
        waiting.removeFirst().succeed(value);
    }

    public void refuse(ErrorType type) {
        fail(new ApiException(type));
    }

    public void fail(Exception problem) {
        waiting.removeFirst().fail(problem);
    }

    @SuppressWarnings("unchecked") // the test answers with what is asked for
    private <T extends @Nullable Object> Task<T> call(String name) {
        calls.add(name);
        Task<T> task = new Task<>();
        waiting.add((Task<Object>) task);
        return task;
    }

    @Override
    public Task<List<MfaMethod>> methods() {
        Task<List<MfaMethod>> known = new Task<>();
        known.succeed(ways);
        return known;
    }

    @Override
    public Task<String> confirm(MfaMethod method, String answer) {
        Task<String> ticket = new Task<>();
        if (answer.equals(method == MfaMethod.PASSWORD ? "secret" : "123456")) {
            ticket.succeed("ticket" + ++tickets);
        } else {
            ticket.fail(new ApiException(
                    method == MfaMethod.PASSWORD ? ErrorType.INVALID_CREDENTIALS : ErrorType.INVALID_TOKEN));
        }
        return ticket;
    }

    @Override
    public Task<AccountSummary> load() {
        return call("account");
    }

    @Override
    public Task<MultiFactorStatus> loadFactors() {
        return call("factors");
    }

    @Override
    public Task<@Nullable Void> changePassword(String old, String password, @Nullable String ticket) {
        return call("password " + old + " " + password + " " + ticket);
    }

    @Override
    public Task<@Nullable Void> changeEmail(String email, String password, @Nullable String ticket) {
        return call("email " + email + " " + password + " " + ticket);
    }

    @Override
    public Task<@Nullable Void> changeUsername(String username, String password) {
        return call("username " + username + " " + password);
    }

    @Override
    public Task<@Nullable Void> disable(String ticket) {
        return call("disable " + ticket);
    }

    @Override
    public Task<@Nullable Void> delete(String ticket) {
        return call("delete " + ticket);
    }

    @Override
    public Task<List<SessionSummary>> loadSessions() {
        return call("sessions");
    }

    @Override
    public Task<SessionSummary> renameSession(String sessionId, String name) {
        return call("rename " + sessionId + " " + name);
    }

    @Override
    public Task<@Nullable Void> revokeSession(String sessionId, String ticket) {
        return call("revoke " + sessionId + " " + ticket);
    }

    @Override
    public Task<@Nullable Void> revokeOtherSessions(String ticket) {
        return call("revokeOthers " + ticket);
    }

    @Override
    public Task<TotpSecret> beginTotp(String ticket) {
        return call("beginTotp " + ticket);
    }

    @Override
    public Task<@Nullable Void> enableTotp(String code) {
        return call("enableTotp " + code);
    }

    @Override
    public Task<@Nullable Void> disableTotp(String ticket) {
        return call("disableTotp " + ticket);
    }

    @Override
    public Task<List<String>> loadRecoveryCodes(String ticket) {
        return call("codes " + ticket);
    }

    @Override
    public Task<List<String>> renewRecoveryCodes(String ticket) {
        return call("renewCodes " + ticket);
    }

    /// What `/auth/mfa` says.
    public static MultiFactorStatus factors(boolean totp, boolean recovery) {
        return new MultiFactorStatus(false, false, false, totp, false, recovery, Map.of());
    }
}
