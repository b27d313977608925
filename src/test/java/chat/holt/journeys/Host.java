package chat.holt.journeys;

import chat.holt.app.TestUi;
import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Failure;
import chat.holt.commands.Instance;
import chat.holt.commands.SignInStep;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.MfaResponse;
import chat.holt.rest.Api;
import chat.holt.rest.ApiException;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/// The instance that the journeys of a run have in common: the one that `-Dholt.instance=URL` names, else a built-in
/// one
/// without limits. Keeps the accounts that were made there, and gives them up at the end of the run.
final class Host implements AutoCloseable {

    /// Long and random enough for every instance.
    static final String PASSWORD = "larch-9-" + UUID.randomUUID().toString().substring(0, 8);

    private static final @Nullable String FOREIGN = System.getProperty("holt.instance");

    /// Somebody with an account.
    private record Person(String email, Credentials credentials, RestClient client) {}

    private final Instance instance;
    private final @Nullable LocalInstance builtIn;
    private final Map<String, Person> people = new LinkedHashMap<>();

    private Host(Instance instance, @Nullable LocalInstance builtIn) {
        this.instance = instance;
        this.builtIn = builtIn;
    }

    /// Whether the run is at an instance that was not made for it.
    static boolean isForeign() {
        return FOREIGN != null && !FOREIGN.isEmpty();
    }

    static Host open() throws Exception {
        if (isForeign()) {
            return new Host(find(FOREIGN), null);
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "host");
        LocalInstance started = LocalInstance.start(Options.in(folder).withoutLimits());
        return new Host(find(started.api().toString()), started);
    }

    private static Instance find(String address) throws Exception {
        Instance found;
        try {
            found = TestUi.result(tasks -> new AccountCommands(tasks).discover(address));
        } catch (IOException problem) {
            throw new AssertionError(address + ": " + Failure.of(problem).text(), problem);
        }
        var features = found.config().features();
        String obstacle = found.captcha()
                ? "asks for a captcha"
                : features.email()
                        ? "wants e-mail addresses verified"
                        : features.inviteOnly() ? "accepts new accounts by invitation only" : "";
        if (!obstacle.isEmpty()) {
            throw new AssertionError(
                    address + " " + obstacle + ", so that the journeys cannot make themselves accounts there");
        }
        return found;
    }

    Instance instance() {
        return instance;
    }

    /// How somebody signs in; the account is made when it is first asked for.
    Credentials person(String name) throws Exception {
        return known(name).credentials();
    }

    /// The address somebody signs in with.
    String email(String name) throws Exception {
        return known(name).email();
    }

    /// The instance as somebody sees it.
    Api api(String name) throws Exception {
        return Api.of(known(name).client());
    }

    /// An address that nobody has.
    static String newAddress(String name) {
        return name.toLowerCase(Locale.ROOT)
                + UUID.randomUUID().toString().substring(0, 13).replace("-", "") + "@holt.test";
    }

    private Person known(String name) throws Exception {
        Person known = people.get(name);
        if (known == null) {
            String email = newAddress(name);
            Credentials credentials = register(name, email);
            known = new Person(
                    email, credentials, new RestClient(instance.api(), new Token(credentials.token(), false)));
            people.put(name, known);
        }
        return known;
    }

    private Credentials register(String name, String email) throws Exception {
        SignInStep step = TestUi.result(tasks -> new AccountCommands(tasks).register(instance, email, PASSWORD, null));
        if (!(step instanceof SignInStep.ChooseUsername(var unnamed))) {
            throw new AssertionError("A new account should have no name yet: " + step);
        }
        return TestUi.result(tasks -> new AccountCommands(tasks).chooseUsername(unnamed, name));
    }

    /// Deletes an account as far as the instance lets one: without e-mail it is closed at once and gone in a week.
    static void giveUp(Api api) throws Exception {
        MfaResponse proof = new MfaResponse(PASSWORD, null, null);
        api.account().requestDeletion(api.mfa().ticket(proof, null).token());
        try {
            api.account().disable(api.mfa().ticket(proof, null).token());
        } catch (ApiException gone) {
            if (gone.status() != 401) {
                throw gone;
            }
        }
    }

    @Override
    public void close() throws Exception {
        for (Person person : people.values()) {
            giveUp(Api.of(person.client()));
            person.client().close();
        }
        if (builtIn != null) {
            builtIn.close();
        }
    }

    /// Opens the run's host and hands it to those who ask for it. When there is none, the first class says why and the
    /// others are skipped.
    static final class Lookup implements BeforeAllCallback, ParameterResolver {

        private static final Namespace HERE = Namespace.create(Host.class);

        @Override
        public void beforeAll(ExtensionContext context) throws Exception {
            ExtensionContext.Store store = store(context);
            String failure = store.get("failure", String.class);
            if (failure != null) {
                throw new TestAbortedException(failure);
            }
            if (store.get("host") == null) {
                try {
                    store.put("host", open());
                } catch (AssertionError problem) {
                    store.put("failure", problem.getMessage());
                    throw problem;
                }
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Host.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return store(context).get("host", Host.class);
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(HERE);
        }
    }
}
