package chat.holt.localinstance.events;

import chat.holt.localinstance.storage.Doc;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;

/// A signed-in socket and what it listens to. Used under the database's lock only, except [#send].
final class Connection {
    private static final Duration SUBSCRIPTION = Duration.ofMinutes(15);
    private static final int SUBSCRIPTIONS = 5;

    private final WebSocket socket;
    private final String user;
    private final @Nullable String session;
    private final boolean packed;
    private final Set<String> topics = new HashSet<>();
    private final Map<String, Set<String>> channelsByServer = new HashMap<>();
    private final LinkedHashMap<String, Instant> subscriptions = new LinkedHashMap<>();

    /// @param packed whether frames are MessagePack instead of JSON
    Connection(WebSocket socket, String user, @Nullable String session, boolean packed) {
        this.socket = socket;
        this.user = user;
        this.session = session;
        this.packed = packed;
    }

    String user() {
        return user;
    }

    /// Null for bots.
    @Nullable
    String session() {
        return session;
    }

    Set<String> topics() {
        return topics;
    }

    /// The channels of a server this socket has been shown.
    Set<String> channelsOf(String server) {
        return channelsByServer.computeIfAbsent(server, id -> new HashSet<>());
    }

    Set<String> forgetServer(String server) {
        Set<String> channels = channelsByServer.remove(server);
        return channels == null ? Set.of() : channels;
    }

    void forgetChannel(String channel) {
        channelsByServer.values().forEach(channels -> channels.remove(channel));
    }

    /// Starts or prolongs watching all members of a server.
    /// @return the server that had to make room, if any
    @Nullable
    String subscribe(String server, Instant now) {
        subscriptions.remove(server);
        String evicted = subscriptions.size() >= SUBSCRIPTIONS
                ? subscriptions.keySet().iterator().next()
                : null;
        if (evicted != null) {
            subscriptions.remove(evicted);
        }
        subscriptions.put(server, now.plus(SUBSCRIPTION));
        return evicted;
    }

    /// The servers no longer watched at that time; forgets them.
    Set<String> expired(Instant now) {
        var gone = new HashSet<String>();
        subscriptions.entrySet().removeIf(entry -> !entry.getValue().isAfter(now) && gone.add(entry.getKey()));
        return gone;
    }

    void send(Doc frame) {
        send(frame, frame.json());
    }

    /// @param text the frame as JSON, which many connections share
    void send(Doc frame, String text) {
        try {
            if (!socket.isOpen()) {
                return;
            }
            if (packed) {
                socket.send(MessagePack.encode(frame));
            } else {
                socket.send(text);
            }
        } catch (WebsocketNotConnectedException gone) {
            // It closed in between; its end is announced elsewhere.
        }
    }

    /// Ends the connection after what was sent, without a close frame, as the protocol has it.
    void drop() {
        drop(socket);
    }

    static void drop(WebSocket socket) {
        if (socket instanceof WebSocketImpl open) {
            // Not here: closing needs the socket's monitor, whose holder may be waiting for the database, which the
            // caller may hold.
            Thread.ofVirtual().start(() -> open.flushAndClose(1006, "", false));
        }
    }
}
