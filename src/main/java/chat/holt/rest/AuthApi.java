package chat.holt.rest;

import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.EmailOnly;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.MfaTicket;
import chat.holt.model.OnboardingStatus;
import chat.holt.model.ResetPassword;
import chat.holt.model.User;
import chat.holt.model.VerifyResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/// Registration, sign-in, onboarding and policies (`rest.md §2–3, 5`, `auth.md`).
public final class AuthApi {

    private final RestClient client;

    public AuthApi(RestClient client) {
        this.client = client;
    }

    /// Registers. Errors: `CaptchaFailed`, `BlockedByShield`, `IncorrectData`, `DisallowedContactSupport`,
    /// `ShortPassword`, `CompromisedPassword`, `MissingInvite`, `InvalidInvite`, `OperationFailed` (address taken).
    public void createAccount(CreateAccount account) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("auth/account/create")).body(account));
    }

    /// Verifies the e-mail address. Errors: `InvalidToken`.
    ///
    /// @param code from the e-mail
    /// @return a ticket to sign in with, unless there is none
    public Optional<MfaTicket> verify(String code) throws ApiException, IOException, InterruptedException {
        Optional<VerifyResponse> response = client.send(Request.of(
                        Route.post("auth/account/verify/{code}", code),
                        new TypeReference<Optional<VerifyResponse>>() {})
                .body(Map.of()));
        return response.map(VerifyResponse::ticket);
    }

    /// Sets a new password with the token from the e-mail. Errors: `InvalidToken`, `ShortPassword`,
    /// `CompromisedPassword`.
    public void resetPassword(ResetPassword reset) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.patch("auth/account/reset_password")).body(reset));
    }

    /// Accepts the changed terms, so that Ready no longer brings them.
    public void acknowledgePolicy() throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("policy/acknowledge")).body(Map.of()));
    }

    /// Sends the verification mail again. Always succeeds.
    public void resendVerification(EmailOnly email) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("auth/account/reverify")).body(email));
    }

    /// Sends a mail with a link to choose a new password. Always succeeds, also for unknown addresses.
    public void requestPasswordReset(EmailOnly email) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("auth/account/reset_password")).body(email));
    }

    /// Signs in. Errors: `InvalidCredentials`, `UnverifiedAccount`, `LockedOut`, `InvalidToken` (wrong code),
    /// `DisallowedMFAMethod`, `ShortPassword`, `CompromisedPassword`.
    public LoginResult login(Login login) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.post("auth/session/login"), LoginResult.class).body(login));
    }

    /// Revokes this session. Not for bots. Event: `DeleteSession`; its sockets get `Logout`.
    public void logout() throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("auth/session/logout")));
    }

    /// Whether the account still has to choose a username. Not for bots.
    public OnboardingStatus onboarding() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("onboard/hello"), OnboardingStatus.class));
    }

    /// Chooses the username. Not for bots. Errors: `InvalidUsername`, `UsernameTaken`, `AlreadyOnboarded`.
    public User completeOnboarding(ChooseUsername username) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.post("onboard/complete"), User.class).body(username));
    }
}
