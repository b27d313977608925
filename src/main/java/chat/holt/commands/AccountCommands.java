package chat.holt.commands;

import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.EmailOnly;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.model.Session;
import chat.holt.model.User;
import chat.holt.rest.Api;
import chat.holt.rest.ApiException;
import chat.holt.rest.NotAnInstanceException;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Finding an instance, getting into an account and out of it (`auth.md`). UI thread only.
public class AccountCommands {
    private final Tasks tasks;

    public AccountCommands(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Finds the instance at an address as people type it, such as `stoat.chat` or `localhost:14702`. Fails with
    /// [Failure.Invalid] of field `ADDRESS` if something else is there.
    public Task<Instance> discover(String address) {
        return tasks.run(() -> find(InstanceAddress.candidates(address)));
    }

    public Task<SignInStep> login(Instance instance, String email, String password) {
        return tasks.run(() -> login(instance, Login.withPassword(email, password, clientName())));
    }

    /// Answers a [SignInStep.SecondFactor]. After a wrong code the ticket can be used again.
    ///
    /// @param answer the code or password the method asks for
    public Task<SignInStep> confirm(Instance instance, String ticket, MfaMethod method, String answer) {
        MfaResponse response = MfaResponse.of(method, answer);
        return tasks.run(() -> login(instance, Login.withTicket(ticket, response, clientName())));
    }

    /// Creates an account and signs in, unless the address must be verified first.
    ///
    /// @param invite needed where the instance is by invitation only
    public Task<SignInStep> register(Instance instance, String email, String password, @Nullable String invite) {
        return tasks.run(() -> {
            try (RestClient client = new RestClient(instance.api(), null)) {
                Api.of(client).auth().createAccount(new CreateAccount(email, password, invite, null));
            }
            return instance.config().features().email()
                    ? new SignInStep.VerifyEmail(email)
                    : login(instance, Login.withPassword(email, password, clientName()));
        });
    }

    /// Sends the message with the verification link again. Succeeds also for unknown addresses.
    public Task<@Nullable Void> resendVerification(Instance instance, String email) {
        return tell(instance.api(), null, api -> api.auth().resendVerification(new EmailOnly(email, null)));
    }

    /// Sends a message with a link to choose a new password. Succeeds also for unknown addresses.
    public Task<@Nullable Void> requestPasswordReset(Instance instance, String email) {
        return tell(instance.api(), null, api -> api.auth().requestPasswordReset(new EmailOnly(email, null)));
    }

    /// Answers a [SignInStep.ChooseUsername].
    public Task<Credentials> chooseUsername(Credentials credentials, String username) {
        return tasks.run(() -> {
            try (RestClient client = new RestClient(credentials.api(), token(credentials))) {
                Api.of(client).auth().completeOnboarding(new ChooseUsername(username));
                return credentials;
            }
        });
    }

    /// Tries a bot's token.
    public Task<Credentials> loginBot(Instance instance, String token) {
        return tasks.run(() -> {
            try (RestClient client = new RestClient(instance.api(), new Token(token, true))) {
                User user = Api.of(client).users().self();
                return new Credentials(instance.api(), user.id(), token, true);
            }
        });
    }

    /// Ends the session on the server; a bot's token stays valid.
    public Task<@Nullable Void> logout(Credentials credentials) {
        return credentials.bot()
                ? Requests.done()
                : tell(credentials.api(), token(credentials), api -> api.auth().logout());
    }

    /// Asks at all addresses at once, since a wrong one takes seconds to fail, and prefers the first.
    private static Instance find(List<URI> candidates) throws Exception {
        @Nullable Exception problem = null;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Instance>> answers = candidates.stream()
                    .map(candidate -> threads.submit(() -> ask(candidate)))
                    .toList();
            for (Future<Instance> answer : answers) {
                try {
                    Instance found = answer.get();
                    threads.shutdownNow();
                    return found;
                } catch (ExecutionException e) {
                    // That something else answers somewhere tells more than that nothing does elsewhere.
                    if (problem == null || e.getCause() instanceof NotAnInstanceException) {
                        problem = e.getCause() instanceof Exception cause ? cause : e;
                    }
                }
            }
        }
        throw problem == null ? new NotAnInstanceException("no address") : problem;
    }

    private static Instance ask(URI api) throws Exception {
        try (RestClient client = new RestClient(api, null)) {
            Instance found = new Instance(api, Api.of(client).instance().fetch());
            if (!found.config().ws().matches("wss?://[^\\s]+")) {
                throw new NotAnInstanceException(api + " names no gateway");
            }
            return found;
        } catch (ApiException refusal) {
            throw new NotAnInstanceException(api + " refused: " + refusal.getMessage());
        }
    }

    private static SignInStep login(Instance instance, Login login) throws Exception {
        LoginResult result;
        try (RestClient client = new RestClient(instance.api(), null)) {
            result = Api.of(client).auth().login(login);
        }
        return switch (result) {
            case LoginResult.Success(Session session) ->
                begin(new Credentials(instance.api(), session.userId(), session.token(), false, session.id()));
            case LoginResult.Mfa mfa -> new SignInStep.SecondFactor(mfa.ticket(), mfa.allowedMethods());
            case LoginResult.Disabled disabled -> new SignInStep.Disabled();
        };
    }

    private static SignInStep begin(Credentials credentials) throws Exception {
        try (RestClient client = new RestClient(credentials.api(), token(credentials))) {
            return Api.of(client).auth().onboarding().onboarding()
                    ? new SignInStep.ChooseUsername(credentials)
                    : new SignInStep.Done(credentials);
        }
    }

    @SuppressWarnings("NullAway") // an order has no result
    private Task<@Nullable Void> tell(URI api, @Nullable Token token, Requests.Order order) {
        return tasks.run(() -> {
            try (RestClient client = new RestClient(api, token)) {
                order.give(Api.of(client));
            }
            return null;
        });
    }

    private static Token token(Credentials credentials) {
        return new Token(credentials.token(), credentials.bot());
    }

    /// Name in the list of sessions.
    private static String clientName() {
        return "Holt (" + System.getProperty("os.name", "desktop") + ")";
    }
}
