package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the front does before any chat rule is asked: forms of requests, browsers, limits.
class HttpFrontTest {
    @TempDir
    Path folder;

    private static HttpResponse<String> send(LocalInstance instance, HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder to(LocalInstance instance, String path) {
        return HttpRequest.newBuilder(URI.create(instance.api() + path));
    }

    @Test
    void readsWhateverClientsSend() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            assertThat(ada.get("/users/@me?").status()).isEqualTo(200);
            assertThat(ada.get("/auth/account/").status()).isEqualTo(200);
            assertThat(send(instance, to(instance, "//users/@me")).statusCode()).isEqualTo(401);
            assertThat(ada.send("OPTIONS", "/users/@me", Doc.of()).status()).isEqualTo(200);
            String server = ada.post("/servers/create", Doc.of("name", "Hut"))
                    .doc()
                    .nested("server")
                    .id();
            assertThat(ada.send("DELETE", "/servers/" + server, Doc.of()).status())
                    .isEqualTo(204);
            assertThat(send(
                                    instance,
                                    to(instance, "/auth/session/login")
                                            .header("Content-Type", "text/plain;charset=UTF-8")
                                            .POST(BodyPublishers.ofString(
                                                    Visitor.credentials("ada").json())))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesInTheFormAskedFor() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits())) {
            var html = send(instance, to(instance, "/users/@me"));
            assertThat(html.statusCode()).isEqualTo(401);
            assertThat(html.body()).startsWith("<!DOCTYPE html>");
            var json = send(instance, to(instance, "/users/@me").header("Accept", "application/json"));
            assertThat(json.body()).contains("\"reason\":\"Unauthorized\"");
            var oops = send(instance, to(instance, "/auth/session/login").POST(BodyPublishers.ofString("{oops")));
            assertThat(oops.statusCode()).isEqualTo(400);
            var list = send(instance, to(instance, "/auth/session/login").POST(BodyPublishers.ofString("[]")));
            assertThat(list.statusCode()).isEqualTo(422);
            var large = send(
                    instance,
                    to(instance, "/auth/session/login").POST(BodyPublishers.ofByteArray(new byte[1_100_000])));
            assertThat(large.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void letsBrowsersIn() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits())) {
            var preflight = send(
                    instance,
                    to(instance, "/users/@me")
                            .method("OPTIONS", BodyPublishers.noBody())
                            .header("Access-Control-Request-Headers", "x-session-token"));
            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                    .hasValue("x-session-token");
            assertThat(send(instance, to(instance, "/")).headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
        }
    }

    @Test
    void limitsRequestsPerWindow() throws Exception {
        Clock still = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
        try (var instance = LocalInstance.start(Options.in(folder).withClock(still))) {
            var codes = IntStream.range(0, 21).mapToObj(i -> status(instance)).toList();
            assertThat(codes.subList(0, 20)).containsOnly(200);
            assertThat(codes.getLast()).isEqualTo(429);
            var refused = send(instance, to(instance, "/"));
            assertThat(refused.body()).isEqualTo("{\"retry_after\":10000}");
            assertThat(refused.headers().firstValue("X-RateLimit-Remaining")).hasValue("0");
        }
    }

    private static int status(LocalInstance instance) {
        try {
            return send(instance, to(instance, "/")).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
