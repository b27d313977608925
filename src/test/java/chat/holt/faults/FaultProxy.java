package chat.holt.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A network between a client and a server on this machine that fails as a test wants it to.
public final class FaultProxy implements AutoCloseable {

    private enum Fault {
        NONE,
        /// Connections open and nothing comes through.
        STALL,
        /// Requests come through; the first sign of an answer breaks the connection. Once.
        LOSE_ANSWER,
        /// As above, until all is healed.
        LOSE_ANSWERS,
        /// Connections break as soon as they open.
        REFUSE
    }

    private final URI target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;

    private FaultProxy(URI target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy").start(this::accept);
    }

    /// @param target address of the server, with a port
    public static FaultProxy before(URI target) throws IOException {
        return new FaultProxy(target);
    }

    /// The target's address by way of this proxy.
    public URI address() {
        return URI.create(target.toString().replace(":" + target.getPort(), ":" + door.getLocalPort()));
    }

    /// Everything works again, for connections made from now on.
    public void heal() {
        fault = Fault.NONE;
    }

    /// Breaks all connections once.
    public void cut() {
        sockets.forEach(FaultProxy::closeQuietly);
    }

    /// Breaks all connections, those to come too.
    public void refuse() {
        fault = Fault.REFUSE;
        cut();
    }

    /// What is sent from now on gets lost, in both directions; the connections stay.
    public void stall() {
        fault = Fault.STALL;
    }

    /// The next request arrives, its answer does not; then all is well again.
    public void loseAnswer() {
        fault = Fault.LOSE_ANSWER;
    }

    /// Requests arrive, their answers do not.
    public void loseAnswers() {
        fault = Fault.LOSE_ANSWERS;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                sockets.add(client);
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        if (fault == Fault.REFUSE) {
            closeQuietly(client);
            return;
        }
        try {
            Socket server = new Socket(target.getHost(), target.getPort());
            sockets.add(server);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(client, server, false));
            carry(server, client, true);
        } catch (IOException broken) {
            closeQuietly(client);
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (answers && fault == Fault.LOSE_ANSWERS) {
                    break;
                }
                if (answers && fault == Fault.LOSE_ANSWER) {
                    fault = Fault.NONE;
                    break;
                }
                if (fault != Fault.STALL) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException broken) {
            // both ends are closed below
        }
        closeQuietly(from);
        closeQuietly(to);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
