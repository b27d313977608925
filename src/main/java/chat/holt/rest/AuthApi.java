package chat.holt.rest;

import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.EmailOnly;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.OnboardingStatus;
import chat.holt.model.User;
import java.io.IOException;

/// Accounts, sign-in and onboarding (`auth.md`).
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

    /// Revokes this session; its sockets get `Logout`.
    public void logout() throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("auth/session/logout")));
    }

    /// Whether the account still has to choose a username.
    public OnboardingStatus onboarding() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("onboard/hello"), OnboardingStatus.class));
    }

    /// Chooses the username. Errors: `InvalidUsername`, `UsernameTaken`, `AlreadyOnboarded`.
    public User completeOnboarding(ChooseUsername username) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.post("onboard/complete"), User.class).body(username));
    }
}
