package chat.holt.localinstance;

import chat.holt.localinstance.storage.Doc;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who uses an instance over the wire.
final class Visitor implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final LocalInstance instance;
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<Doc> frames = new LinkedBlockingQueue<>();
    private @Nullable WebSocketClient socket;
    private String token = "";
    private String id = "";

    Visitor(LocalInstance instance) {
        this.instance = instance;
    }

    record Answer(int status, JsonNode body) {
        Doc doc() {
            return Doc.of((tools.jackson.databind.node.ObjectNode) body);
        }

        /// Status and error type, like `403 NotElevated`.
        String refusal() {
            return status + " " + body.path("type").asString("");
        }
    }

    /// Registers, signs in and chooses a name.
    static Visitor registered(LocalInstance instance, String name) {
        var visitor = new Visitor(instance);
        visitor.post("/auth/account/create", credentials(name));
        Doc session = visitor.post("/auth/session/login", credentials(name)).doc();
        visitor.token = session.text("token");
        visitor.id = session.text("user_id");
        visitor.post("/onboard/complete", Doc.of("username", name));
        return visitor;
    }

    static Doc credentials(String name) {
        return Doc.of("email", name + "@holt.test").put("password", "correct horse " + name);
    }

    Visitor as(String otherToken, String otherId) {
        token = otherToken;
        id = otherId;
        return this;
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Doc body) {
        return send("POST", path, body);
    }

    Answer put(String path, Doc body) {
        return send("PUT", path, body);
    }

    Answer patch(String path, Doc body) {
        return send("PATCH", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer send(String method, String path, @Nullable Doc body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(instance.api() + path))
                .header("Accept", "application/json")
                .header("Content-Type", "text/plain")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.json()));
        if (!token.isEmpty()) {
            request.header("X-Session-Token", token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new Answer(response.statusCode(), MAPPER.readTree(text.isEmpty() ? "null" : text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Connects to the gateway and waits for Ready.
    Doc connect() {
        return connect("?version=1&format=json&token=" + token);
    }

    Doc connect(String query) {
        socket = new WebSocketClient(URI.create(instance.ws() + "/" + query)) {
            @Override
            public void onOpen(ServerHandshake handshake) {}

            @Override
            public void onMessage(String message) {
                frames.add(Doc.parse(message));
            }

            @Override
            public void onClose(int code, String reason, boolean remote) {
                frames.add(Doc.of("type", "closed").put("code", code));
            }

            @Override
            public void onError(Exception problem) {}
        };
        socket.connect();
        return await("Ready");
    }

    void command(Doc frame) {
        if (socket != null) {
            socket.send(frame.json());
        }
    }

    /// The next frame of this type, others are dropped. Fails after five seconds.
    Doc await(String type) {
        return await(type, frame -> true);
    }

    Doc await(String type, Predicate<Doc> wanted) {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            for (Doc frame; (frame = frames.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS)) != null; ) {
                if (frame.text("type").equals(type) && wanted.test(frame)) {
                    return frame;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("no " + type);
    }

    /// Connects and returns the frames up to and with Ready.
    List<Doc> connectAndListen() {
        Doc ready = connect();
        return List.of(Doc.of("type", "Authenticated"), ready);
    }

    /// All frames up to the answer to a ping, or to the end of the connection.
    List<Doc> framesUntilNow() {
        var result = new ArrayList<Doc>();
        if (socket == null || !socket.isOpen()) {
            frames.drainTo(result);
            result.removeIf(frame -> frame.text("type").equals("closed"));
            return result;
        }
        command(Doc.of("type", "Ping").put("data", 99));
        try {
            for (Doc frame; (frame = frames.poll(5, TimeUnit.SECONDS)) != null; ) {
                if (frame.text("type").equals("Pong") || frame.text("type").equals("closed")) {
                    return result;
                }
                result.add(frame);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("no Pong after " + result.size());
    }

    /// The types of all frames up to the answer to a ping: everything caused by what happened before.
    List<String> typesUntilNow() {
        return framesUntilNow().stream().map(frame -> frame.text("type")).toList();
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.close();
        }
        http.close();
    }
}
