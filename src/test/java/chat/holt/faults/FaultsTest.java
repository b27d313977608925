package chat.holt.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chat.holt.gateway.GatewayClient;
import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayState;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.CreateRole;
import chat.holt.model.CreateServer;
import chat.holt.model.ErrorType;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.Message;
import chat.holt.model.SendMessage;
import chat.holt.model.Server;
import chat.holt.model.Ulid;
import chat.holt.rest.Api;
import chat.holt.rest.ApiException;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The two connections of an account to the built-in instance, over a network that fails.
class FaultsTest {

    private final ShiftedClock clock = new ShiftedClock();
    private final BlockingQueue<GatewayEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<GatewayState> states = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir
    Path folder;

    private LocalInstance instance;
    private FaultProxy network;
    private Token token;
    private Api direct;
    private Api api;

    @BeforeEach
    void start() throws Exception {
        instance = keep(LocalInstance.start(Options.in(folder).withClock(clock)));
        network = keep(FaultProxy.before(instance.api()));
        Api stranger = api(instance.api(), null);
        stranger.auth().createAccount(new CreateAccount("ada@holt.test", "a long password", null, null));
        LoginResult result = stranger.auth().login(Login.withPassword("ada@holt.test", "a long password", "test"));
        token = new Token(((LoginResult.Success) result).session().token(), false);
        direct = api(instance.api(), token);
        direct.auth().completeOnboarding(new ChooseUsername("ada"));
        api = api(network.address(), token);
    }

    private <T extends AutoCloseable> T keep(T resource) {
        open.add(resource);
        return resource;
    }

    private Api api(URI address, @Nullable Token signer) {
        return Api.of(keep(new RestClient(address, signer)));
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    private Server server(String name) throws Exception {
        return direct.servers().create(new CreateServer(name, null, false)).server();
    }

    private List<String> history(String channelId) throws Exception {
        return direct.messages().latest(channelId, 50).messages().stream()
                .map(Message::content)
                .toList();
    }

    private <S extends GatewayState> S state(Class<S> expected) throws InterruptedException {
        GatewayState next = states.poll(20, TimeUnit.SECONDS);
        assertThat(next).isInstanceOf(expected);
        return expected.cast(next);
    }

    /// Applies what comes to the store up to and including an event of this type.
    private void applyUntil(Store store, Class<? extends GatewayEvent> last) throws InterruptedException {
        GatewayEvent event;
        do {
            event = Objects.requireNonNull(events.poll(20, TimeUnit.SECONDS), "came in time");
            store.apply(event);
        } while (!last.isInstance(event));
    }

    @Test
    void aMessageWhoseReplyWasLostIsThereOnce() throws Exception {
        String channel = server("Hut").channels().getFirst();
        network.loseAnswer();
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> api.messages().send(channel, SendMessage.text("hello", List.of()), Ulid.next()))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ErrorType.DUPLICATE_NONCE));
        assertThat(history(channel)).containsExactly("hello");
    }

    @Test
    void aDeletionWhoseReplyWasLostIsDone() throws Exception {
        Server server = server("Hut");
        String role = direct.roles()
                .create(server.id(), new CreateRole("Guides"), null)
                .id();
        network.loseAnswer();
        api.roles().delete(server.id(), role, null);
        assertThat(direct.servers().fetch(server.id()).roles()).isEmpty();
    }

    @Test
    void whatMayNotBeRepeatedIsNot() throws Exception {
        Server server = server("Hut");
        network.loseAnswer();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> api.roles().create(server.id(), new CreateRole("Guides"), null));
        assertThat(direct.servers().fetch(server.id()).roles()).hasSize(1);
    }

    @Test
    void aReadSurvivesACut() throws Exception {
        Server server = server("Hut");
        api.servers().fetch(server.id());
        network.cut();
        assertThat(api.servers().fetch(server.id()).name()).isEqualTo("Hut");
    }

    @Test
    void theRateLimitThatOthersUsedUpIsWaitedOut() throws Exception {
        Server server = server("Hut");
        Api other = api(instance.api(), token);
        for (int i = 0; i < 5; i++) {
            other.servers().fetch(server.id());
        }
        clock.forward(Duration.ofMillis(9_700));
        assertThat(api.servers().fetch(server.id()).name()).isEqualTo("Hut");
    }

    @Test
    void comesBackAfterACutWithWhatHappenedMeanwhile() throws Exception {
        Server kept = server("Kept");
        Server left = server("Left");
        FaultProxy wire = keep(FaultProxy.before(instance.ws()));
        GatewayClient gateway = keep(new GatewayClient(wire.address(), token.value(), events::add, states::add));
        Store store = new Store();
        gateway.connect();
        state(GatewayState.Connecting.class);
        state(GatewayState.Ready.class);
        applyUntil(store, GatewayEvent.Ready.class);
        assertThat(store.servers()).extracting(Cell::id).containsExactlyInAnyOrder(kept.id(), left.id());
        Cell<Server> cell = store.server(kept.id());

        wire.refuse();
        state(GatewayState.Waiting.class);
        direct.servers().leave(left.id(), false);
        Server added = server("Added");
        gateway.retryNow();
        state(GatewayState.Connecting.class);
        state(GatewayState.Waiting.class);
        wire.heal();
        gateway.retryNow();
        state(GatewayState.Connecting.class);
        state(GatewayState.Ready.class);
        applyUntil(store, GatewayEvent.Ready.class);
        assertThat(store.servers()).extracting(Cell::id).containsExactlyInAnyOrder(kept.id(), added.id());
        assertThat(store.server(kept.id())).isSameAs(cell);
        assertThat(store.server(left.id()).get()).isNull();
    }

    @Test
    void comesBackByItself() throws Exception {
        FaultProxy wire = keep(FaultProxy.before(instance.ws()));
        GatewayClient gateway = keep(new GatewayClient(wire.address(), token.value(), events::add, states::add));
        gateway.connect();
        state(GatewayState.Connecting.class);
        state(GatewayState.Ready.class);
        wire.cut();
        state(GatewayState.Waiting.class);
        state(GatewayState.Connecting.class);
        state(GatewayState.Ready.class);
    }

    @Test
    void endsWhenTheSessionIsRevoked() throws Exception {
        GatewayClient gateway = keep(new GatewayClient(instance.ws(), token.value(), events::add, states::add));
        gateway.connect();
        state(GatewayState.Connecting.class);
        state(GatewayState.Ready.class);
        direct.auth().logout();
        assertThat(state(GatewayState.Closed.class).reason()).isEqualTo(GatewayState.Reason.SIGNED_OUT);
    }

    @Test
    void aTokenNobodyGaveOutIsRefusedForGood() throws Exception {
        GatewayClient gateway = keep(new GatewayClient(instance.ws(), "made up", events::add, states::add));
        gateway.connect();
        state(GatewayState.Connecting.class);
        assertThat(state(GatewayState.Closed.class).reason()).isEqualTo(GatewayState.Reason.SIGNED_OUT);
    }
}
