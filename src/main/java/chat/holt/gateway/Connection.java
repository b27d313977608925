package chat.holt.gateway;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.ReadyState;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.protocols.Protocol;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// One socket, from opening to its end. Decodes on its own thread.
final class Connection {

    /// Gets what happens, on the socket's thread and never after [#abandon].
    interface Listener {
        void opened(Connection connection);

        void received(Connection connection, GatewayEvent event);

        /// The last call, also when the connection never came about.
        void closed(Connection connection);
    }

    private static final Logger LOG = System.getLogger(Connection.class.getName());
    private static final int CONNECT_TIMEOUT_MS = 10_000;
    /// The server's own limit: large accounts get large snapshots.
    private static final int LONGEST_FRAME_BYTES = 64 * 1024 * 1024;

    private final Listener listener;
    private final Socket socket;
    private boolean abandoned;

    Connection(URI address, Listener listener) {
        this.listener = listener;
        socket = new Socket(address);
    }

    void open() {
        socket.connect();
    }

    void send(GatewayCommand command) {
        if (socket.getReadyState() == ReadyState.OPEN) {
            socket.send(GatewayJson.encode(command));
        }
    }

    /// Ends the connection without waiting for the other side. When this returns the listener is not called any more.
    void abandon() {
        synchronized (this) {
            abandoned = true;
        }
        socket.closeConnection(CloseFrame.GOING_AWAY, "");
    }

    /// Says good-bye.
    void close() {
        synchronized (this) {
            abandoned = true;
        }
        socket.close();
    }

    private synchronized void tell(Runnable news) {
        if (!abandoned) {
            news.run();
        }
    }

    private final class Socket extends WebSocketClient {

        Socket(URI address) {
            super(
                    address,
                    new Draft_6455(List.of(), List.of(new Protocol("")), LONGEST_FRAME_BYTES),
                    Map.of(),
                    CONNECT_TIMEOUT_MS);
            setConnectionLostTimeout(0); // the client's heartbeat does this with pings the instance understands
            setTcpNoDelay(true);
            setDaemon(true);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            tell(() -> listener.opened(Connection.this));
        }

        @Override
        public void onMessage(String frame) {
            GatewayEvent event;
            try {
                event = GatewayJson.decode(frame);
            } catch (JacksonException | IllegalArgumentException | ClassCastException e) {
                LOG.log(Level.WARNING, "An event could not be read and is skipped: " + outline(e));
                return;
            }
            tell(() -> listener.received(Connection.this, event));
        }

        @Override
        public void onClose(int code, @Nullable String reason, boolean remote) {
            tell(() -> listener.closed(Connection.this));
        }

        @Override
        public void onError(Exception e) {
            LOG.log(Level.INFO, "Trouble with the events connection: " + e);
        }

        /// Where it went wrong, without the contents, which are the users' own.
        private static String outline(RuntimeException e) {
            String type = e.getClass().getSimpleName();
            return e instanceof DatabindException unfit ? type + " at " + unfit.getPathReference() : type;
        }
    }
}
