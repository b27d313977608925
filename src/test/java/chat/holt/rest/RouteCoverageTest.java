package chat.holt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Every route of the protocol has a method that calls it, and no method calls anything else: each method is called
/// once against a server that only writes down what it is asked.
class RouteCoverageTest {

    private static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    /// Routes that no resource has, and why.
    private static final Map<String, String> LEFT_OUT = Map.of(
            "GET /swagger/", "a page for people",
            "GET /channels/{}/pins", "never existed; pins are searched for",
            "GET /users/@me/servers", "never existed; servers come with Ready",
            "GET autumn:/{}/{}", "pictures and files are fetched by chat.holt.media",
            "GET autumn:/{}/{}/{}", "as above",
            "GET january:/proxy", "as above",
            "GET january:/embed", "the instance makes the embeds itself");

    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private HttpServer server;
    private RestClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::note);
        server.start();
        client = new RestClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), new Token("secret", false));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private void note(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replace(ID, "{}");
        var headers = exchange.getRequestHeaders();
        asked.add(exchange.getRequestMethod() + " " + path
                + (headers.containsKey("X-Audit-Log-Reason") ? " reason" : "")
                + (headers.containsKey("X-MFA-Ticket") ? " ticket" : ""));
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("X-RateLimit-Limit", "1000");
        exchange.getResponseHeaders().add("X-RateLimit-Remaining", "1000");
        exchange.getResponseHeaders().add("X-RateLimit-Reset-After", "0");
        exchange.sendResponseHeaders(200, 4);
        exchange.getResponseBody().write("null".getBytes(StandardCharsets.US_ASCII));
        exchange.close();
    }

    @Test
    void everyRouteHasAMethodAndEveryMethodARoute() throws Exception {
        for (RecordComponent resource : Api.class.getRecordComponents()) {
            callAll(resource.getAccessor().invoke(Api.of(client)));
        }
        SortedSet<String> routes = new TreeSet<>(DocumentedRoutes.kept());
        assertThat(routes).containsAll(LEFT_OUT.keySet());
        routes.removeAll(LEFT_OUT.keySet());
        routes.remove("POST autumn:/{}");
        assertThat(asked).containsAll(routes);
        asked.removeAll(routes);
        // Editing a server needs a ticket only to hand it over.
        assertThat(asked).containsExactly("PATCH /servers/{} reason");

        asked.clear();
        callAll(new FilesApi(client));
        assertThat(asked).containsExactly("POST /{}");
    }

    @Test
    @EnabledIf("documentIsHere")
    void theKeptListIsTheDocuments() throws Exception {
        SortedSet<String> routes =
                DocumentedRoutes.of(DocumentedRoutes.document().orElseThrow());
        assertThat(DocumentedRoutes.kept()).isEqualTo(routes);
    }

    static boolean documentIsHere() {
        return DocumentedRoutes.document().isPresent();
    }

    private void callAll(Object resource) throws Exception {
        for (Method method : resource.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                Object[] arguments = new Object[method.getParameterCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = some(method.getParameterTypes()[i]);
                }
                try {
                    method.invoke(resource, arguments);
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).as(method.toString()).isInstanceOf(NotAnInstanceException.class);
                }
            }
        }
    }

    /// Any value of the type.
    private Object some(Class<?> type) throws Exception {
        if (type == String.class) {
            return ID;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == JsonNode.class) {
            return JsonNodeFactory.instance.objectNode();
        } else if (type == LongConsumer.class) {
            return (LongConsumer) bytes -> {};
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == Path.class) {
            return Files.writeString(folder.resolve("a.txt"), "a");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return some(type.getPermittedSubclasses()[0]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = some(types[i]);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
