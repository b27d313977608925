package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.StorageException;
import chat.holt.model.ErrorType;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The HTTP server: one virtual thread per request, on the loopback interface only.
public final class HttpFront implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HttpFront.class.getName());
    private static final int BODY_LIMIT = 1 << 20;
    private static final int UPLOAD_LIMIT = 20_000_000;

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern AMPERSAND = Pattern.compile("&");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(HttpFront::thread);
    private final Router router;
    private final Function<Call, String> identity;
    private final @Nullable RateLimits limits;

    /// @param port TCP port, 0 for a free one
    /// @param identity whom a request counts for in the limits
    public HttpFront(int port, Router router, Function<Call, String> identity, Clock clock, boolean limited)
            throws IOException {
        // Without it every reply waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Longer than clients keep idle connections, so that they close first and never send into a closed one.
        System.setProperty("sun.net.httpserver.idleInterval", "300");
        this.router = router;
        this.identity = identity;
        limits = limited ? new RateLimits(clock) : null;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// Stops listening. Requests under way get a second to end; then their connections are cut.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = Thread.ofVirtual().unstarted(task);
        // The server's own threads know the JDK only; image readers are found through this loader.
        thread.setContextClassLoader(HttpFront.class.getClassLoader());
        return thread;
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            send(exchange, reply(exchange));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "client went away", e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot answer", e);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        if (preflight(exchange.getRequestHeaders())) {
            exchange.getRequestBody().readAllBytes();
            return allowed(exchange);
        }
        Call call = read(exchange);
        if (call == null) {
            return new FrameworkError(413).reply(wantsJson(exchange));
        }
        RateLimits.State state = limits == null
                ? null
                : limits.count(identity.apply(call), RateLimits.Rule.of(call.method(), call.path()));
        Reply reply = state != null && !state.allowed()
                ? Reply.json(429, Doc.of("retry_after", state.resetAfterMs()))
                : answer(call);
        if (state == null) {
            return reply;
        }
        return reply.with("X-RateLimit-Limit", String.valueOf(state.limit()))
                .with("X-RateLimit-Bucket", String.valueOf(state.bucket()))
                .with("X-RateLimit-Remaining", String.valueOf(state.remaining()))
                .with("X-RateLimit-Reset-After", String.valueOf(state.resetAfterMs()));
    }

    private Reply answer(Call call) {
        if (call.method().equals("OPTIONS")) {
            return Reply.empty();
        }
        try {
            String method = call.method().equals("HEAD") ? "GET" : call.method();
            Router.Match match = router.find(method, call.path());
            if (match == null) {
                throw new FrameworkError(404);
            }
            call.matched(match.parameters());
            return match.handler().handle(call);
        } catch (ApiError e) {
            return e.reply();
        } catch (FrameworkError e) {
            return e.reply(call.wantsJson());
        } catch (StorageException e) {
            LOG.log(System.Logger.Level.ERROR, call.method() + " " + call.path(), e);
            return Reply.json(
                    500,
                    ApiError.of(ErrorType.DATABASE_ERROR)
                            .with("operation", "unknown")
                            .with("collection", "unknown")
                            .body());
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, call.method() + " " + call.path(), e);
            return Reply.json(500, ApiError.of(ErrorType.INTERNAL_ERROR).body());
        }
    }

    /// Null when the body is too long.
    private static @Nullable Call read(HttpExchange exchange) throws IOException {
        List<String> path = segments(exchange.getRequestURI());
        int limit = !path.isEmpty() && path.getFirst().equals("autumn") ? UPLOAD_LIMIT : BODY_LIMIT;
        byte[] bytes;
        try (InputStream in = exchange.getRequestBody()) {
            bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                in.transferTo(OutputStream.nullOutputStream());
                return null;
            }
        }
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Call(
                exchange.getRequestMethod(),
                path,
                query(exchange.getRequestURI().getRawQuery()),
                headers,
                bytes,
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static List<String> segments(URI address) {
        // What follows two slashes at the start is read as a host.
        String host = address.getRawAuthority();
        String rawPath = host == null ? address.getRawPath() : host + address.getRawPath();
        var segments = new ArrayList<String>();
        for (String segment : SLASH.splitAsStream(rawPath).toList()) {
            if (!segment.isEmpty()) {
                // A plus sign is itself in a path.
                segments.add(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return segments.isEmpty() ? List.of("") : segments;
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        if (raw != null) {
            for (String pair : AMPERSAND.splitAsStream(raw).toList()) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    String value = equals < 0 ? "" : pair.substring(equals + 1);
                    query.computeIfAbsent(URLDecoder.decode(name, StandardCharsets.UTF_8), k -> new ArrayList<>())
                            .add(URLDecoder.decode(value, StandardCharsets.UTF_8));
                }
            }
        }
        return query;
    }

    /// Browsers ask before they send headers of ours.
    /// Whether a browser asks what it may send; the method `OPTIONS` alone asks nothing.
    private static boolean preflight(Headers headers) {
        return headers.containsKey("Origin") && headers.containsKey("Access-Control-Request-Method")
                || headers.containsKey("Access-Control-Request-Headers");
    }

    private static Reply allowed(HttpExchange exchange) {
        String asked = exchange.getRequestHeaders().getFirst("Access-Control-Request-Headers");
        return Reply.none()
                .with("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD")
                .with("Access-Control-Allow-Headers", asked == null ? "*" : asked)
                .with("Access-Control-Max-Age", "86400");
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", "*");
        reply.headers().forEach(headers::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        boolean empty = reply.body().length == 0;
        exchange.sendResponseHeaders(reply.status(), head || empty ? -1 : reply.body().length);
        if (!head && !empty) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static boolean wantsJson(HttpExchange exchange) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.contains("application/json");
    }
}
