package chat.holt.rest;

import chat.holt.model.AccountSummary;
import chat.holt.model.ChangeEmail;
import chat.holt.model.ChangePassword;
import chat.holt.model.DeleteAccount;
import chat.holt.model.ErrorType;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One's own account (`rest.md §2`). Not for bots. A ticket comes from [MfaApi#ticket].
public final class AccountApi {

    private final RestClient client;

    public AccountApi(RestClient client) {
        this.client = client;
    }

    /// Id and e-mail address.
    public AccountSummary fetch() throws ApiException, IOException, InterruptedException {
        try {
            return client.send(Request.of(Route.get("auth/account"), AccountSummary.class));
        } catch (ApiException refusal) {
            if (refusal.type() != ErrorType.NOT_FOUND) {
                throw refusal;
            }
            return client.send(Request.of(Route.get("auth/account/"), AccountSummary.class)); // as old instances
        }
    }

    /// Errors: `InvalidCredentials` (wrong password, or no ticket), `ShortPassword`, `CompromisedPassword`.
    ///
    /// @param ticket needed while TOTP is on
    public void changePassword(ChangePassword change, @Nullable String ticket)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.patch("auth/account/change/password"))
                .body(change)
                .ticket(ticket));
    }

    /// Takes effect when the new address is verified, or at once where no e-mail is sent. Errors: `IncorrectData`,
    /// `DisallowedContactSupport`, `InvalidCredentials`, `UnverifiedAccount`.
    ///
    /// @param ticket needed while TOTP is on
    public void changeEmail(ChangeEmail change, @Nullable String ticket)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.patch("auth/account/change/email"))
                .body(change)
                .ticket(ticket));
    }

    /// Disables the account and ends all sessions. Event: `DeleteAllSessions`.
    public void disable(String ticket) throws ApiException, IOException, InterruptedException {
        client.send(
                Request.of(Route.post("auth/account/disable")).body(Map.of()).ticket(ticket));
    }

    /// Has a link sent that deletes the account; without e-mail, deletes it in a week.
    public void requestDeletion(String ticket) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("auth/account/delete")).body(Map.of()).ticket(ticket));
    }

    /// Disables the account at once and deletes it in a week. Needs no session. Errors: `InvalidToken`.
    public void confirmDeletion(DeleteAccount token) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("auth/account/delete")).body(token));
    }
}
