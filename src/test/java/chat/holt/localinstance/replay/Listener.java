package chat.holt.localinstance.replay;

import chat.holt.json.Json;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One recorded gateway connection and its counterpart on the instance: sends what was sent, pairs what was heard.
final class Listener implements AutoCloseable {
    /// Marks pings of ours, which the recording does not have.
    private static final long PING = 4_000_000_000_000L;

    /// The real server may send an event this many exchanges late, and one early.
    private static final int LATE = 40;

    private static final Set<String> READY =
            Set.of("type", "users", "servers", "channels", "members", "emojis", "voice_states", "policy_changes");

    private final URI gateway;
    private final String name;
    private final Comparison comparison;
    private final Names names;
    private final Queue<JsonNode> commands = new ArrayDeque<>();
    private final List<Frame> missing = new ArrayList<>();
    private final List<Frame> extra = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Boolean>> visibility = new HashMap<>();
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final String ready;
    private final int recorded;
    private final int mistakenFrom;
    private String user = "";
    private @Nullable WebSocketClient socket;
    private boolean signedIn;
    private long pings;

    /// A frame heard after an exchange.
    record Frame(int exchange, JsonNode json) {
        String type() {
            return json.path("type").asString("");
        }
    }

    Listener(URI gateway, String name, List<JsonNode> lines, Names names) {
        this.gateway = gateway;
        this.name = name;
        this.names = names;
        comparison = new Comparison(names);
        String fields = "";
        int firstRelation = Integer.MAX_VALUE;
        for (JsonNode line : lines) {
            JsonNode frame = line.path("frame");
            boolean heard = line.path("dir").asString().equals("in");
            if (!heard || frame.path("__closed__").path(0).asInt() == 1000) {
                commands.add(line);
            } else if (frame.has("type")) {
                missing.add(new Frame(line.path("n").asInt(), frame));
            }
            if (heard && frame.path("type").asString("").equals("UserRelationship")) {
                firstRelation = Math.min(firstRelation, line.path("n").asInt());
            }
            if (frame.path("type").asString("").equals("Ready")
                    && !Set.copyOf(frame.propertyNames()).equals(READY)) {
                fields = askedFor(frame);
            }
        }
        ready = fields;
        recorded = missing.size();
        mistakenFrom = firstRelation;
    }

    /// What the address asked for to get such a Ready; it is not recorded. Bots get no policies.
    private static String askedFor(JsonNode frame) {
        var fields = new TreeSet<>(frame.propertyNames());
        if (fields.size() == READY.size() - 1 && READY.containsAll(fields) && !fields.contains("policy_changes")) {
            return "";
        }
        fields.remove("type");
        return "&ready=" + String.join("&ready=", fields);
    }

    String name() {
        return name;
    }

    /// Who listens.
    String user() {
        return user;
    }

    /// Whether the real server took somebody else for this listener by then (`gateway.md §5`).
    boolean mistaken(int exchange) {
        return exchange >= mistakenFrom;
    }

    /// How many events the recording has.
    int recorded() {
        return recorded;
    }

    /// When the next command was sent, if it was sent before an exchange: milliseconds since the start of the
    /// recording.
    OptionalLong nextCommand(int before) {
        JsonNode line = commands.peek();
        return line == null || line.path("n").asInt() >= before
                ? OptionalLong.empty()
                : OptionalLong.of(line.path("ms").asLong());
    }

    /// Sends the next command, or closes the connection where the recording did.
    /// @return the exchange it followed
    int obey(Requests requests) throws InterruptedException {
        JsonNode line = commands.remove();
        JsonNode frame = line.path("frame");
        int exchange = line.path("n").asInt();
        if (frame.has("__closed__")) {
            listen(exchange);
            close();
            return exchange;
        }
        WebSocketClient open = socket == null ? connect() : socket;
        if (open.isOpen()) {
            String token = frame.path("token").asString("");
            open.send(
                    frame.has("__raw__")
                            ? frame.path("__raw__").asString()
                            : names.own(
                                    token.startsWith("TOKEN:")
                                            ? frame.toString().replace(token, requests.token(token.substring(6)))
                                            : frame.toString()));
            signedIn |= frame.path("type").asString("").equals("Authenticate");
        }
        return exchange;
    }

    private WebSocketClient connect() throws InterruptedException {
        var opened = new WebSocketClient(URI.create(gateway + "/?version=1&format=json" + ready)) {
            @Override
            public void onOpen(ServerHandshake handshake) {}

            @Override
            public void onMessage(String message) {
                received.add(Json.mapper().readTree(message));
            }

            @Override
            public void onClose(int code, String reason, boolean remote) {
                received.add(Json.mapper().createObjectNode().put("__closed__", code));
            }

            @Override
            public void onError(Exception problem) {}
        };
        opened.setConnectionLostTimeout(0);
        opened.connectBlocking(5, TimeUnit.SECONDS);
        socket = opened;
        return opened;
    }

    /// Takes in everything sent until now and pairs it with the recording.
    void listen(int exchange) throws InterruptedException {
        WebSocketClient open = socket;
        if (open == null || !signedIn) {
            return;
        }
        long mark = PING + ++pings;
        if (open.isOpen()) {
            open.send("{\"type\":\"Ping\",\"data\":" + mark + "}");
        } else if (received.isEmpty()) {
            return;
        }
        for (JsonNode frame; (frame = received.poll(5, TimeUnit.SECONDS)) != null; ) {
            if (frame.path("data").asLong(0) == mark || frame.has("__closed__")) {
                return;
            }
            if (frame.path("data").asLong(0) < PING) {
                pair(new Frame(exchange, frame));
            }
        }
    }

    private void pair(Frame frame) {
        watch(frame.exchange(), frame.json());
        if (frame.type().equals("Ready")) {
            frame.json()
                    .path("users")
                    .valueStream()
                    .filter(person -> person.path("relationship").asString("").equals("User"))
                    .forEach(me -> user = me.path("_id").asString());
        }
        for (Frame candidate : missing) {
            if (candidate.exchange() >= frame.exchange() - 1
                    && candidate.exchange() <= frame.exchange() + LATE
                    && candidate.type().equals(frame.type())
                    && comparison.matches(candidate.json(), frame.json())) {
                missing.remove(candidate);
                return;
            }
        }
        extra.add(frame);
    }

    /// Notes which channels come into view and which go.
    private void watch(int exchange, JsonNode frame) {
        switch (frame.path("type").asString("")) {
            case "Ready" -> frame.path("channels").forEach(channel -> seen(exchange, channel.path("_id"), true));
            case "ServerCreate" -> frame.path("channels").forEach(channel -> seen(exchange, channel.path("_id"), true));
            case "ChannelCreate" -> seen(exchange, frame.path("_id"), true);
            case "ChannelDelete" -> seen(exchange, frame.path("id"), false);
            case "Bulk" -> frame.path("v").forEach(part -> watch(exchange, part));
            default -> {}
        }
    }

    private void seen(int exchange, JsonNode channel, boolean visible) {
        visibility.computeIfAbsent(channel.asString(), id -> new TreeMap<>()).put(exchange, visible);
    }

    /// Whether the listener saw a channel before an exchange.
    boolean sees(String channel, int exchange) {
        var change = visibility.getOrDefault(channel, new TreeMap<>()).floorEntry(exchange);
        return change != null && change.getValue();
    }

    /// What the recording has and the instance did not send.
    List<Frame> missing() {
        return missing;
    }

    /// What the instance sent and the recording has not.
    List<Frame> extra() {
        return extra;
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.closeBlocking();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        signedIn = false;
    }
}
