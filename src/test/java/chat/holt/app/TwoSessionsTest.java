package chat.holt.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.gateway.GatewayState;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.ServerRules;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.store.Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people at one instance see each other's doings at once, and find everything again after a break.
class TwoSessionsTest {

    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();
    private LocalInstance local;
    private Session ada;
    private Session bo;
    private String server;
    private String lounge;

    @BeforeEach
    void signIn() throws Exception {
        local = LocalInstance.start(
                Options.in(folder.resolve("instance")).withDemo().withoutLimits());
        ada = session("ada");
        bo = session("bo");
        ui.await("both to be ready", () -> ready(ada) && ready(bo));
        server = ada.store().servers().stream()
                .filter(cell -> Objects.requireNonNull(cell.get()).name().equals("Alpine Stoats"))
                .findFirst()
                .orElseThrow()
                .id();
        lounge = ada.store().channelsOf(server).stream()
                .filter(cell ->
                        cell.get() instanceof TextChannel text && text.name().equals("lounge"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void end() throws Exception {
        ada.close();
        bo.close();
        local.close();
    }

    private Session session(String username) throws Exception {
        DemoAccount account = local.accounts().stream()
                .filter(known -> known.username().equalsIgnoreCase(username))
                .findFirst()
                .orElseThrow();
        Credentials credentials = new Credentials(local.api(), account.userId(), account.token(), false);
        Instance instance;
        try (RestClient client = new RestClient(local.api(), null)) {
            instance = new Instance(local.api(), Api.of(client).instance().fetch());
        }
        Session session = new Session(credentials, instance, ui.ground(folder.resolve(username)), () -> {});
        session.connect();
        return session;
    }

    private static boolean ready(Session session) {
        return session.connection().get() instanceof GatewayState.Ready
                && !session.store().myId().isEmpty();
    }

    @Test
    void aMessageOfOneReachesTheOther() throws InterruptedException {
        load(bo);
        ada.commands().messages().send(lounge, "Ropes are packed.", List.of());
        ui.await("Bo to see the message", () -> newest(bo).equals("Ropes are packed."));
        load(ada);
        ui.await(
                "Ada's pending message to be there",
                () -> ada.store().timeline(lounge).pending().isEmpty()
                        && newest(ada).equals("Ropes are packed."));
    }

    private void load(Session session) throws InterruptedException {
        session.commands().messages().loadLatest(lounge);
        ui.await("history", () -> session.store().timeline(lounge).atEnd().get());
    }

    private String newest(Session session) {
        var messages = session.store().timeline(lounge).messages();
        var last = messages.isEmpty() ? null : messages.getLast().get();
        return last == null ? "" : Objects.requireNonNullElse(last.content(), "");
    }

    @Test
    void aKickIsSeenByTheOthers() throws InterruptedException {
        ada.commands().members().loadMembers(server);
        bo.commands().members().loadMembers(server);
        ui.await(
                "the member lists",
                () -> ada.store().membersComplete(server).get()
                        && bo.store().membersComplete(server).get());
        String target = bo.store().membersOf(server).stream()
                .map(cell -> Objects.requireNonNull(cell.get()))
                .map(member -> member.id().user())
                .filter(id ->
                        ada.store().rights().may(server, id, ServerRules::kick).allowed())
                .findFirst()
                .orElseThrow();
        ada.commands().members().kick(server, target, "too many links");
        ui.await(
                "the member to be gone at Bo's",
                () -> bo.store().member(server, target).get() == null);
    }

    @Test
    void aNewOrderOfRolesIsSeenByTheOthers() throws InterruptedException {
        List<String> order = new ArrayList<>(roles(bo));
        String last = order.removeLast();
        order.add(order.size() - 1, last);
        bo.commands().roles().reorder(server, order, null);
        ui.await(
                "the order at both", () -> roles(ada).equals(order) && roles(bo).equals(order));
    }

    private List<String> roles(Session session) {
        Server now = Objects.requireNonNull(session.store().server(server).get());
        return now.roles().values().stream()
                .sorted(Comparator.comparingLong(Role::rank))
                .map(Role::id)
                .toList();
    }

    @Test
    void comingAndGoingIsSeen() throws InterruptedException {
        ada.commands().members().loadMembers(server);
        ui.await("the member list", () -> ada.store().membersComplete(server).get());
        Cell<User> other = ada.store().user(bo.store().myId());
        ui.await("Bo to be online", () -> other.get() != null && other.get().online());
        bo.close();
        ui.await("Bo to be offline", () -> other.get() != null && !other.get().online());
    }

    @Test
    void afterABreakEverythingIsThereAgain() throws Exception {
        load(ada);
        int port = local.api().getPort();
        int eventsPort = local.ws().getPort();
        local.close();
        ui.await("the break to be seen", () -> !(ada.connection().get() instanceof GatewayState.Ready));

        local = LocalInstance.start(Options.in(folder.resolve("instance"))
                .withDemo()
                .withoutLimits()
                .withPorts(port, eventsPort));
        ada.retryNow();
        ui.await("the connection to be back", () -> ready(ada));
        assertThat(ada.store().timeline(lounge).stale().get()).isTrue();
        ada.commands().messages().send(lounge, "Back again.", List.of());
        load(ada);
        ui.await("the message", () -> newest(ada).equals("Back again."));
    }
}
