package chat.holt.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.fixtures.ManualDelays;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.settings.SavedAccount;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import chat.holt.ui.shell.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of accounts that are open side by side.
class OpenAccountTest {

    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();
    private final ManualDelays delays = new ManualDelays();
    private final AccountCommands commands = new AccountCommands(new Tasks(ui));
    private final List<OpenAccount> opened = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private LocalInstance local;

    @BeforeEach
    void start() throws Exception {
        local = LocalInstance.start(
                Options.in(folder.resolve("instance")).withDemo().withoutLimits());
    }

    @AfterEach
    void end() throws Exception {
        opened.forEach(OpenAccount::close);
        local.close();
    }

    @Test
    void oneThatCannotBeReachedDisturbsNobody() throws Exception {
        OpenAccount ada = open("ada", () -> commands.discover(local.api().toString()));
        List<Integer> asked = new ArrayList<>();
        OpenAccount lost = open("bo", () -> {
            asked.add(asked.size());
            return failed(new IOException("no route"));
        });
        ui.await("Ada to be there", () -> ada.connection().get() instanceof Connection.Online);
        assertThat(lost.connection().get()).isInstanceOf(Connection.Waiting.class);
        assertThat(asked).hasSize(1);
        lost.retryNow();
        delays.advance(Duration.ofMinutes(5));
        assertThat(asked).hasSizeGreaterThan(2);
        assertThat(ada.connection().get()).isInstanceOf(Connection.Online.class);
    }

    @Test
    void aBadCertificateIsToldAsSuch() {
        OpenAccount account = open("ada", () -> failed(new SSLHandshakeException("expired")));
        assertThat(account.connection().get())
                .isInstanceOfSatisfying(
                        Connection.Waiting.class,
                        waiting -> assertThat(waiting.problem()).contains("certificate"));
    }

    @Test
    void whoIsSignedOutElsewhereWaitsAlone() throws Exception {
        OpenAccount ada = open("ada", () -> commands.discover(local.api().toString()));
        OpenAccount bo = open("bo", () -> commands.discover(local.api().toString()));
        ui.await(
                "both to be there",
                () -> ada.connection().get() instanceof Connection.Online
                        && bo.connection().get() instanceof Connection.Online);
        try (RestClient client =
                new RestClient(local.api(), new Token(person("bo").token(), false))) {
            Api.of(client).auth().logout();
        }
        ui.await("Bo to be signed out", () -> bo.connection().get() instanceof Connection.SignedOut);
        assertThat(bo.session().get()).isNull();
        assertThat(refused).containsExactly("bo");
        assertThat(ada.connection().get()).isInstanceOf(Connection.Online.class);
        assertThat(ada.session().get()).isNotNull();
    }

    @Test
    void withoutATokenOneHasToSignInAgain() {
        Task<Credentials> nothing = new Task<>();
        nothing.succeed(null);
        OpenAccount account = account("ada");
        account.open(new OpenAccount.Entrance(() -> nothing, Task::new));
        assertThat(account.connection().get()).isInstanceOf(Connection.SignedOut.class);
        assertThat(refused).isEmpty();
    }

    @Test
    void whatIsClosedDoesNotConnectLater() throws Exception {
        Instance found = TestUi.result(
                tasks -> new AccountCommands(tasks).discover(local.api().toString()));
        Task<Instance> answer = new Task<>();
        OpenAccount account = open("ada", () -> answer);
        account.close();
        answer.succeed(found);
        assertThat(account.session().get()).isNull();
    }

    private OpenAccount open(String name, Supplier<Task<Instance>> instance) {
        DemoAccount person = person(name);
        Task<Credentials> recalled = new Task<>();
        recalled.succeed(new Credentials(local.api(), person.userId(), person.token(), false));
        OpenAccount account = account(name);
        account.open(new OpenAccount.Entrance(() -> recalled, instance));
        return account;
    }

    private OpenAccount account(String name) {
        SavedAccount saved = new SavedAccount(local.api(), person(name).userId(), name, false, null, null);
        OpenAccount account = new OpenAccount(
                saved,
                ui.ground(folder.resolve(name)),
                delays,
                new OpenAccount.Listener(() -> {}, () -> refused.add(name)));
        opened.add(account);
        return account;
    }

    private DemoAccount person(String name) {
        return local.accounts().stream()
                .filter(known -> known.username().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Task<T> failed(Throwable why) {
        Task<T> task = new Task<>();
        task.fail(why);
        return task;
    }
}
