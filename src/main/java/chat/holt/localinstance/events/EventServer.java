package chat.holt.localinstance.events;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Accounts;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The WebSocket server: signs sockets in and carries out their commands (`gateway.md §2, §3`).
public final class EventServer extends WebSocketServer {
    private static final System.Logger LOG = System.getLogger(EventServer.class.getName());

    private static final Pattern AMPERSAND = Pattern.compile("&");

    private final World world;
    private final Fanout fanout;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile @Nullable Exception failure;
    private volatile boolean stopping;

    /// @param port TCP port on the loopback interface, 0 for a free one
    public EventServer(World world, int port) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        this.world = world;
        fanout = new Fanout(world);
        setReuseAddr(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(0);
        setDaemon(true);
        world.events().connect(fanout);
    }

    /// Starts and waits until sockets are taken. Throws when the port is in use.
    public void startAndWait() throws Exception {
        start();
        if (!started.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("event server does not start");
        }
        Exception problem = failure;
        if (problem != null) {
            throw problem;
        }
    }

    /// Cuts every connection without a goodbye, as a broken network does.
    public void cutConnections() {
        getConnections().forEach(Connection::drop);
    }

    /// Ends all connections and the server. Nobody is told that people went offline: everything stops.
    public void close() {
        stopping = true;
        try {
            stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception problem) {
        if (socket == null) {
            failure = problem;
            started.countDown();
        }
        LOG.log(System.Logger.Level.DEBUG, "socket", problem);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        Parameters parameters = Parameters.of(handshake.getResourceDescriptor());
        socket.setAttachment(parameters);
        if (parameters.token() != null) {
            signIn(socket, parameters, parameters.token());
        }
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        if (!isPacked(socket)) {
            receive(socket, () -> Doc.parse(text));
        }
    }

    @Override
    public void onMessage(WebSocket socket, ByteBuffer bytes) {
        if (isPacked(socket)) {
            receive(socket, () -> MessagePack.decode(bytes));
        }
    }

    private static boolean isPacked(WebSocket socket) {
        return Parameters.of(socket.getResourceDescriptor()).packed();
    }

    private void receive(WebSocket socket, Supplier<Doc> reader) {
        Doc frame;
        try {
            frame = reader.get();
        } catch (RuntimeException unreadable) {
            return;
        }
        String type = frame.text("type", "");
        switch (socket.<Object>getAttachment()) {
            case Parameters parameters
            when type.equals("Authenticate") -> signIn(socket, parameters, frame.text("token", ""));
            case Connection connection -> obey(connection, type, frame);
            case null, default -> {}
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        if (socket.<Object>getAttachment() instanceof Connection connection) {
            transaction(() -> {
                fanout.remove(connection);
                Doc user = world.users().find(connection.user());
                if (world.presence().disconnected(connection.user()) && user != null && !People.isInvisible(user)) {
                    world.people().announceOnline(connection.user(), false);
                }
            });
        }
    }

    private void signIn(WebSocket socket, Parameters parameters, String token) {
        transaction(() -> {
            Accounts.Identity identity = world.accounts().identify(token);
            if (identity == null) {
                Doc error = ApiError.of(ErrorType.INVALID_SESSION).frame();
                if (parameters.packed()) {
                    socket.send(MessagePack.encode(error));
                } else {
                    socket.send(error.json());
                }
                Connection.drop(socket);
                return;
            }
            Doc me = identity.user();
            Doc session = identity.session();
            if (session != null) {
                world.accounts().saveSession(session.put("last_seen", world.now()));
            }
            var connection =
                    new Connection(socket, me.id(), session == null ? null : session.id(), parameters.packed());
            socket.setAttachment(connection);
            boolean first = world.presence().connected(me.id());
            Ready ready = Ready.of(world, me);
            if (first && !People.isInvisible(me)) {
                world.people().announceOnline(me.id(), true);
            }
            Doc frame = ready.frame(world, me, session == null, parameters.ready());
            List<Doc> slowmodes = world.sending().slowmodesOf(me.id());
            // After the announcement, so that this socket does not hear of its own arrival.
            world.database().afterCommit(() -> {
                connection.send(Events.event("Authenticated"));
                connection.send(frame);
                if (!slowmodes.isEmpty()) {
                    connection.send(Events.event("UserSlowmodes").put("slowmodes", slowmodes));
                }
                fanout.add(connection, ready);
            });
        });
    }

    private void obey(Connection connection, String type, Doc frame) {
        switch (type) {
            case "Ping" -> {
                JsonNode data = frame.node().get("data");
                if (data != null && ((data.isIntegralNumber() && data.asLong() >= 0) || data.isArray())) {
                    connection.send(Events.event("Pong").put("data", data));
                }
            }
            case "BeginTyping" -> typing(connection, "ChannelStartTyping", frame.text("channel", ""));
            case "EndTyping" -> typing(connection, "ChannelStopTyping", frame.text("channel", ""));
            case "Subscribe" -> transaction(() -> fanout.subscribe(connection, frame.text("server_id", "")));
            default -> {}
        }
    }

    private void typing(Connection connection, String event, String channel) {
        transaction(() -> {
            if (connection.topics().contains(channel)) {
                world.events()
                        .publish(channel, Events.event(event).put("id", channel).put("user", connection.user()));
            }
        });
    }

    private void transaction(Runnable work) {
        if (stopping) {
            return;
        }
        try {
            world.database().transaction(() -> {
                work.run();
                return Boolean.TRUE;
            });
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "socket command", e);
        }
    }

    /// The query of the socket's address (`gateway.md §1`).
    record Parameters(@Nullable String token, Set<String> ready, boolean packed) {
        static Parameters of(String resource) {
            String token = null;
            boolean packed = false;
            var ready = new LinkedHashSet<String>();
            int question = resource.indexOf('?');
            String query = question < 0 ? "" : resource.substring(question + 1);
            for (String pair : AMPERSAND.splitAsStream(query).toList()) {
                if (pair.startsWith("token=")) {
                    token = pair.substring("token=".length());
                } else if (pair.startsWith("format=")) {
                    packed = pair.equals("format=msgpack");
                } else if (pair.startsWith("ready=")) {
                    ready.add(URLDecoder.decode(pair.substring("ready=".length()), StandardCharsets.UTF_8));
                }
            }
            return new Parameters(token, ready.isEmpty() ? Ready.DEFAULT_FIELDS : ready, packed);
        }
    }
}
