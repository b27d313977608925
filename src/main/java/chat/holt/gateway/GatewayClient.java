package chat.holt.gateway;

import chat.holt.model.ErrorType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps one account connected to the gateway: signs in, watches over the connection with pings, and returns after a
/// loss until the token is refused (`gateway.md §1–3, §8`). Every method may be called from any thread and returns at
/// once.
public final class GatewayClient implements AutoCloseable {

    static final Duration TO_AUTHENTICATED = Duration.ofSeconds(10);
    static final Duration TO_READY = Duration.ofSeconds(30);
    static final Duration PING_EVERY = Duration.ofSeconds(25);
    static final Duration PONG_WITHIN = Duration.ofSeconds(10);

    private static final List<String> SNAPSHOT = List.of(
            "users", "servers", "channels", "members", "emojis", "voice_states", "policy_changes", "channel_unreads");

    private final URI address;
    private final String token;
    private final Consumer<GatewayEvent> sink;
    private final Consumer<GatewayState> listener;
    private final Loop loop;
    private final Backoff backoff;
    private final Subscriptions subscriptions;

    private @Nullable GatewayState state;
    private @Nullable Connection connection;
    /// The one thing awaited: an answer, the next ping or the next attempt.
    private Loop.@Nullable Later next;

    private long pings;

    /// @param address of the gateway as the instance announces it, `ws` or `wss`
    /// @param token of a session or a bot; travels in a frame only, so that no log of addresses holds it
    /// @param sink gets every event but those about the connection itself, on the socket's thread; must not block
    /// @param listener gets every change of the state, on a thread of the client; must not block
    public GatewayClient(URI address, String token, Consumer<GatewayEvent> sink, Consumer<GatewayState> listener) {
        this(
                address,
                token,
                sink,
                listener,
                Loop.thread("gateway"),
                new Backoff(() -> ThreadLocalRandom.current().nextDouble()));
    }

    GatewayClient(
            URI address,
            String token,
            Consumer<GatewayEvent> sink,
            Consumer<GatewayState> listener,
            Loop loop,
            Backoff backoff) {
        this.address = withQuery(address);
        this.token = token;
        this.sink = sink;
        this.listener = listener;
        this.loop = loop;
        this.backoff = backoff;
        subscriptions = new Subscriptions(loop, this::sendNow);
    }

    /// Starts connecting. Once.
    public void connect() {
        loop.run(() -> {
            if (state == null) {
                attempt();
            }
        });
    }

    /// Ends a wait, for instance because the user asked or the network came back.
    public void retryNow() {
        loop.run(() -> {
            if (state instanceof GatewayState.Waiting) {
                attempt();
            }
        });
    }

    /// Drops the connection for a new one with a fresh snapshot, because events were lost.
    public void reconnect() {
        loop.run(() -> {
            if (state instanceof GatewayState.Connecting || state instanceof GatewayState.Ready) {
                attempt();
            }
        });
    }

    /// Sends a command if events arrive at the moment; else it is dropped, since all commands are about the moment.
    public void send(GatewayCommand command) {
        loop.run(() -> {
            if (state instanceof GatewayState.Ready) {
                sendNow(command);
            }
        });
    }

    /// Follows all changes of the members of this server.
    ///
    /// @param serverId the server on screen while the window has the focus, else null
    public void show(@Nullable String serverId) {
        loop.run(() -> subscriptions.show(serverId));
    }

    /// Ends the client for good.
    @Override
    public void close() {
        loop.run(() -> end(GatewayState.Reason.ENDED));
    }

    private void attempt() {
        drop();
        enter(new GatewayState.Connecting());
        await(TO_AUTHENTICATED, this::lost);
        connection = new Connection(address, new FromSocket());
        connection.open();
    }

    private void authenticated() {
        await(TO_READY, this::lost);
    }

    private void ready() {
        enter(new GatewayState.Ready());
        await(PING_EVERY, this::ping);
        subscriptions.connected();
    }

    private void ping() {
        sendNow(new GatewayCommand.Ping(++pings));
        await(PONG_WITHIN, this::lost);
    }

    private void pong() {
        if (state instanceof GatewayState.Ready) {
            backoff.reset(); // only a connection that held for a while was a success
            await(PING_EVERY, this::ping);
        }
    }

    private void lost() {
        drop();
        Duration wait = backoff.next();
        enter(new GatewayState.Waiting(loop.now().plus(wait)));
        await(wait, this::attempt);
    }

    private void refused(ErrorType error) {
        if (error == ErrorType.INVALID_SESSION) {
            end(GatewayState.Reason.SIGNED_OUT);
        } else {
            lost();
        }
    }

    private void end(GatewayState.Reason reason) {
        if (state instanceof GatewayState.Closed) {
            return;
        }
        if (next != null) {
            next.cancel();
        }
        subscriptions.disconnected();
        if (connection != null) {
            connection.close();
            connection = null;
        }
        enter(new GatewayState.Closed(reason));
        loop.close();
    }

    private void drop() {
        subscriptions.disconnected();
        if (connection != null) {
            connection.abandon();
            connection = null;
        }
    }

    private void enter(GatewayState entered) {
        state = entered;
        listener.accept(entered);
    }

    private void await(Duration delay, Runnable then) {
        if (next != null) {
            next.cancel();
        }
        next = loop.after(delay, then);
    }

    private void sendNow(GatewayCommand command) {
        if (connection != null) {
            connection.send(command);
        }
    }

    private static URI withQuery(URI address) {
        String text = address.toString();
        var query = new StringBuilder(text.contains("?") ? "&" : "?").append("version=1&format=json");
        SNAPSHOT.forEach(part -> query.append("&ready=").append(part));
        return URI.create(text + query);
    }

    /// Passes what the socket says on: events to the sink at once, the rest to the loop.
    private final class FromSocket implements Connection.Listener {

        @Override
        public void opened(Connection from) {
            from.send(new GatewayCommand.Authenticate(token));
        }

        @Override
        public void received(Connection from, GatewayEvent event) {
            switch (event) {
                case GatewayEvent.Authenticated() -> inLoop(from, GatewayClient.this::authenticated);
                case GatewayEvent.Pong pong -> inLoop(from, GatewayClient.this::pong);
                case GatewayEvent.Error error -> inLoop(from, () -> refused(error.error()));
                case GatewayEvent.Logout() -> inLoop(from, () -> end(GatewayState.Reason.SIGNED_OUT));
                case GatewayEvent.Unknown unknown -> {}
                case GatewayEvent.Ready ready -> {
                    sink.accept(ready);
                    inLoop(from, GatewayClient.this::ready);
                }
                default -> sink.accept(event);
            }
        }

        @Override
        public void closed(Connection from) {
            inLoop(from, GatewayClient.this::lost);
        }

        private void inLoop(Connection from, Runnable work) {
            loop.run(() -> {
                if (connection == from) {
                    work.run();
                }
            });
        }
    }
}
