package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// A gateway that does what a test says, for one client at a time.
final class ScriptedGateway extends WebSocketServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<WebSocket> sockets = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> paths = new LinkedBlockingQueue<>();
    private final CountDownLatch started = new CountDownLatch(1);

    private ScriptedGateway() {
        super(new InetSocketAddress("127.0.0.1", 0), 1);
    }

    static ScriptedGateway open() throws InterruptedException {
        ScriptedGateway gateway = new ScriptedGateway();
        gateway.setDaemon(true);
        gateway.setTcpNoDelay(true);
        gateway.start();
        assertThat(gateway.started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return gateway;
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + getPort() + "/ws");
    }

    /// The next client's socket.
    WebSocket accept() throws InterruptedException {
        return next(sockets);
    }

    /// The next frame of a client.
    GatewayCommand receive() throws InterruptedException {
        return GatewayJson.decodeCommand(next(frames));
    }

    /// What the next client asked for.
    String path() throws InterruptedException {
        return next(paths);
    }

    /// Lets the next client in, as far as the snapshot.
    WebSocket welcome() throws InterruptedException {
        WebSocket socket = accept();
        assertThat(receive()).isInstanceOf(GatewayCommand.Authenticate.class);
        socket.send("{\"type\":\"Authenticated\"}");
        socket.send("{\"type\":\"Ready\",\"users\":[]}");
        return socket;
    }

    /// Ends the connection without good-bye once everything is on its way, as the real one does.
    static void cut(WebSocket socket) {
        while (socket.hasBufferedData()) {
            Thread.onSpinWait();
        }
        socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("came in time").isNotNull();
        return next;
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        paths.add(handshake.getResourceDescriptor());
        sockets.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String frame) {
        frames.add(frame);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception e) {}

    @Override
    public void close() throws InterruptedException {
        stop(100);
    }
}
