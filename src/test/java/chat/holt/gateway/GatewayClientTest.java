package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayState.Closed;
import chat.holt.gateway.GatewayState.Connecting;
import chat.holt.gateway.GatewayState.Ready;
import chat.holt.gateway.GatewayState.Reason;
import chat.holt.gateway.GatewayState.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayClientTest {

    private final VirtualLoop loop = new VirtualLoop();
    private final BlockingQueue<GatewayEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<GatewayState> states = new LinkedBlockingQueue<>();
    private ScriptedGateway server;
    private GatewayClient client;

    @BeforeEach
    void open() throws InterruptedException {
        server = ScriptedGateway.open();
        client = client(server.address());
    }

    private GatewayClient client(URI address) {
        return new GatewayClient(address, "secret", events::add, states::add, loop, new Backoff(() -> 0.5));
    }

    @AfterEach
    void close() throws InterruptedException {
        client.close();
        server.close();
    }

    private <S extends GatewayState> S state(Class<S> expected) throws InterruptedException {
        GatewayState next = ScriptedGateway.next(states);
        assertThat(next).isInstanceOf(expected);
        return expected.cast(next);
    }

    private WebSocket connect() throws InterruptedException {
        client.connect();
        WebSocket socket = server.welcome();
        state(Connecting.class);
        state(Ready.class);
        assertThat(ScriptedGateway.next(events)).isInstanceOf(GatewayEvent.Ready.class);
        return socket;
    }

    @Test
    void signsInWithAFrameAndAsksForWhatItNeeds() throws InterruptedException {
        client.connect();
        assertThat(server.path())
                .startsWith("/ws?version=1&format=json&ready=users&ready=servers")
                .contains("ready=channel_unreads")
                .doesNotContain("secret");
        server.accept();
        assertThat(server.receive()).isEqualTo(new GatewayCommand.Authenticate("secret"));
        state(Connecting.class);
    }

    @Test
    void passesEventsOnInOrderAndSkipsWhatItCannotRead() throws InterruptedException {
        WebSocket socket = connect();
        socket.send("{\"type\":\"ServerDelete\",\"id\":\"A\"}");
        socket.send("{\"type\":\"Novelty\",\"id\":\"A\"}");
        socket.send("no json");
        socket.send("{\"type\":\"ServerDelete\",\"id\":[1]}");
        socket.send("[]");
        socket.send("{\"type\":\"ServerDelete\",\"id\":\"B\"}");
        assertThat(ScriptedGateway.next(events)).isEqualTo(new GatewayEvent.ServerDelete("A"));
        assertThat(ScriptedGateway.next(events)).isEqualTo(new GatewayEvent.ServerDelete("B"));
    }

    @Test
    void returnsAfterALossAndWaitsLongerEachTime() throws InterruptedException {
        ScriptedGateway.cut(connect());
        assertThat(state(Waiting.class).nextAttempt()).isEqualTo(loop.now().plusSeconds(1));
        loop.advance(Duration.ofSeconds(1));
        state(Connecting.class);

        ScriptedGateway.cut(server.welcome());
        state(Ready.class);
        assertThat(state(Waiting.class).nextAttempt()).isEqualTo(loop.now().plusSeconds(3));
    }

    @Test
    void aConnectionThatHeldForgivesEarlierFailures() throws InterruptedException {
        ScriptedGateway.cut(connect());
        state(Waiting.class);
        loop.advance(Duration.ofSeconds(1));
        state(Connecting.class);
        WebSocket socket = server.welcome();
        state(Ready.class);
        loop.advance(GatewayClient.PING_EVERY);
        assertThat(server.receive()).isInstanceOf(GatewayCommand.Ping.class);
        socket.send("{\"type\":\"Pong\",\"data\":1}");
        socket.send("{\"type\":\"ServerDelete\",\"id\":\"A\"}");
        assertThat(ScriptedGateway.next(events)).isInstanceOf(GatewayEvent.Ready.class);
        assertThat(ScriptedGateway.next(events)).isInstanceOf(GatewayEvent.ServerDelete.class);

        ScriptedGateway.cut(socket);
        assertThat(state(Waiting.class).nextAttempt()).isEqualTo(loop.now().plusSeconds(1));
    }

    @Test
    void givesUpAConnectionThatLeavesAPingUnanswered() throws InterruptedException {
        connect();
        loop.advance(GatewayClient.PING_EVERY);
        assertThat(server.receive()).isInstanceOf(GatewayCommand.Ping.class);
        loop.advance(GatewayClient.PONG_WITHIN);
        state(Waiting.class);
    }

    @Test
    void givesUpAServerThatDoesNotLetItIn() throws InterruptedException {
        client.connect();
        server.accept();
        state(Connecting.class);
        loop.advance(GatewayClient.TO_AUTHENTICATED);
        state(Waiting.class);
    }

    @Test
    void givesUpAServerThatSendsNoSnapshot() throws InterruptedException {
        client.connect();
        WebSocket socket = server.accept();
        state(Connecting.class);
        socket.send("{\"type\":\"Authenticated\"}");
        socket.send("{\"type\":\"ServerDelete\",\"id\":\"A\"}");
        ScriptedGateway.next(events);
        loop.advance(GatewayClient.TO_AUTHENTICATED);
        assertThat(states).isEmpty();
        loop.advance(GatewayClient.TO_READY);
        state(Waiting.class);
    }

    @Test
    void waitsWhenNobodyListens() throws InterruptedException {
        URI nobody = server.address();
        server.close();
        client = client(nobody);
        client.connect();
        state(Connecting.class);
        state(Waiting.class);
    }

    @Test
    void triesAtOnceWhenTold() throws InterruptedException {
        ScriptedGateway.cut(connect());
        state(Waiting.class);
        client.retryNow();
        server.welcome();
        state(Connecting.class);
        state(Ready.class);
    }

    @Test
    void reconnectsForAFreshSnapshot() throws InterruptedException {
        WebSocket old = connect();
        client.reconnect();
        server.welcome();
        state(Connecting.class);
        state(Ready.class);
        assertThat(ScriptedGateway.next(events)).isInstanceOf(GatewayEvent.Ready.class);
        assertThat(old.isOpen()).isFalse();
    }

    @Test
    void endsWhenTheTokenIsRefused() throws InterruptedException {
        client.connect();
        WebSocket socket = server.accept();
        socket.send("{\"type\":\"Error\",\"data\":{\"type\":\"InvalidSession\"}}");
        ScriptedGateway.cut(socket);
        state(Connecting.class);
        assertThat(state(Closed.class).reason()).isEqualTo(Reason.SIGNED_OUT);
        client.retryNow();
        loop.advance(Duration.ofHours(1));
        assertThat(states).isEmpty();
    }

    @Test
    void endsWhenSignedOutElsewhere() throws InterruptedException {
        connect().send("{\"type\":\"Logout\"}");
        assertThat(state(Closed.class).reason()).isEqualTo(Reason.SIGNED_OUT);
    }

    @Test
    void comesBackAfterTroubleInTheServer() throws InterruptedException {
        client.connect();
        server.accept().send("{\"type\":\"Error\",\"data\":{\"type\":\"DatabaseError\"}}");
        state(Connecting.class);
        state(Waiting.class);
    }

    @Test
    void sendsCommandsOnlyWhileConnected() throws InterruptedException {
        client.send(new GatewayCommand.BeginTyping("A"));
        connect();
        client.send(new GatewayCommand.BeginTyping("B"));
        client.show("S");
        assertThat(server.receive()).isEqualTo(new GatewayCommand.BeginTyping("B"));
        assertThat(server.receive()).isEqualTo(new GatewayCommand.Subscribe("S"));
    }

    @Test
    void closes() throws InterruptedException {
        connect();
        client.close();
        assertThat(state(Closed.class).reason()).isEqualTo(Reason.ENDED);
        client.close();
        assertThat(states).isEmpty();
    }
}
