package chat.holt.ui.serversettings.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.commands.Commands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.AuditLogQuery;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.threading.Task;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A server of Ada with Bo in it, at an instance of their own, and its audit log as Ada sees it.
abstract class AuditedPlace {
    private static final String PASSWORD = "a long password";

    private final List<AutoCloseable> open = new ArrayList<>();
    final List<String> toasts = new ArrayList<>();

    @TempDir
    Path folder;

    private LocalInstance local;
    OtherHolt ada;
    String server;
    String channel;
    String bo;
    Api boApi;
    AuditLogViewModel log;

    @BeforeEach
    void found() throws Exception {
        local = keep(LocalInstance.start(Options.in(folder.resolve("instance")).withoutLimits()));
        Credentials owner = join("ada");
        Credentials member = join("bo");
        bo = member.userId();
        boApi = api(new Token(member.token(), false));
        ada = keep(OtherHolt.open(
                new Instance(local.api(), api(null).instance().fetch()), owner, folder.resolve("cache")));
        Server made = ada.result(commands().servers().create("Place"));
        server = made.id();
        channel = made.channels().getFirst();
        String invite = ada.result(commands().invites().create(channel, null)).id();
        boApi.invites().join(invite);
        until(() -> ada.store().member(server, bo).get() != null);
        log = new AuditLogViewModel(
                ada.store(), commands(), new RecordingNavigator(), toasts::add, InstantSource.system(), server);
        until(() -> !log.rows().isEmpty());
    }

    @AfterEach
    void leave() throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    // ---- acts

    Commands commands() {
        return ada.commands();
    }

    <T> T act(Task<T> task) throws Exception {
        return ada.result(task);
    }

    String role(String name) throws Exception {
        String id = act(commands().roles().create(server, name, null)).id();
        until(() -> server().roles().containsKey(id));
        return id;
    }

    String send() throws Exception {
        ada.result(commands().messages().loadLatest(channel));
        act(commands().messages().send(channel, "Hello", List.of()));
        until(() -> !ada.store().timeline(channel).messages().isEmpty());
        return ada.store().timeline(channel).messages().getLast().id();
    }

    // ---- the log

    AuditLogEntry newest() throws Exception {
        return act(commands().auditLog().load(server, AuditLogQuery.latest(1)))
                .auditLogs()
                .getFirst();
    }

    UndoViewModel undo() throws Exception {
        return undo(newest().id());
    }

    UndoViewModel undo(String entry) throws Exception {
        show(entry);
        return log.undoing(entry).orElseThrow(() -> new AssertionError(why(entry)));
    }

    String refusal(AuditLogEntry entry) throws Exception {
        return refusal(entry.id());
    }

    String refusal(String entry) throws Exception {
        show(entry);
        return why(entry);
    }

    String why(String entry) {
        return log.undoRefusal(log.rows().stream()
                .filter(row -> row.id().equals(entry))
                .findFirst()
                .orElseThrow());
    }

    void show(String entry) throws Exception {
        until(() -> !log.fetch().busy().get());
        log.refresh();
        until(() -> log.rows().stream().anyMatch(row -> row.id().equals(entry)));
    }

    void submit(UndoViewModel undo) throws Exception {
        undo.submit();
        until(() -> !undo.attempt().busy().get());
        assertThat(undo.attempt().error().get()).isEmpty();
        assertThat(undo.attempt().done().get()).isTrue();
        assertThat(toasts).contains("Undone.");
    }

    // ---- what the store knows

    Server server() {
        return Objects.requireNonNull(ada.store().server(server).get());
    }

    static Role role(Server of, String id) {
        return Objects.requireNonNull(of.roles().get(id));
    }

    TextChannel channel() {
        return (TextChannel) Objects.requireNonNull(ada.store().channel(channel).get());
    }

    Member member() {
        return Objects.requireNonNull(ada.store().member(server, bo).get());
    }

    List<String> order() {
        return server().rolesByRank().stream().map(Role::id).toList();
    }

    void until(BooleanSupplier condition) throws InterruptedException {
        ada.until("what was asked for", condition);
    }

    // ---- people

    Credentials join(String name) throws Exception {
        Api stranger = api(null);
        stranger.auth().createAccount(new CreateAccount(name + "@holt.test", PASSWORD, null, null));
        LoginResult result = stranger.auth().login(Login.withPassword(name + "@holt.test", PASSWORD, "test"));
        String token = ((LoginResult.Success) result).session().token();
        String id = api(new Token(token, false))
                .auth()
                .completeOnboarding(new ChooseUsername(name))
                .id();
        return new Credentials(local.api(), id, token, false);
    }

    Api api(Token token) {
        return Api.of(keep(new RestClient(local.api(), token)));
    }

    <T extends AutoCloseable> T keep(T resource) {
        open.add(resource);
        return resource;
    }
}
