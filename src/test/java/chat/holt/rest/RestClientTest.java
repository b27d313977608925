package chat.holt.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chat.holt.model.CreateRole;
import chat.holt.model.ErrorType;
import chat.holt.model.SendMessage;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a server that answers as each test scripts it.
class RestClientTest {

    /// An answer; status 0 cuts the connection without one.
    private record Answer(int status, String body) {}

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> reasons = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private RestClient client;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = new RestClient(address("/api"), new Token("secret", false));
        api = Api.of(client);
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("X-Session-Token") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String reason = exchange.getRequestHeaders().getFirst("X-Audit-Log-Reason");
        if (reason != null) {
            reasons.add(reason);
        }
        Answer answer = answers.remove();
        if (answer.status == 0) {
            exchange.close();
            return;
        }
        byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void script(int status, String body) {
        answers.add(new Answer(status, body));
    }

    @Test
    void sendsTheTokenAndKeepsThePathOfTheBase() throws Exception {
        script(200, "{\"_id\":\"U\",\"username\":\"ada\",\"discriminator\":\"0002\",\"relationship\":\"User\"}");
        assertThat(api.users().self().username()).isEqualTo("ada");
        assertThat(requests).containsExactly("GET /api/users/@me secret ");
    }

    @Test
    void aTypedRefusalKeepsItsFields() {
        script(403, "{\"type\":\"MissingPermission\",\"permission\":\"KickMembers\",\"location\":\"x\"}");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> api.members().kick("S", "U", null))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ErrorType.MISSING_PERMISSION);
                    assertThat(refusal.detail("permission")).isEqualTo("KickMembers");
                });
    }

    @Test
    void anUntypedUnauthorizedMeansSignedOut() {
        script(401, "<html>401</html>");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> api.users().self())
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ErrorType.INVALID_SESSION));
    }

    @Test
    void theRateLimitIsWaitedOutAndSlowmodeIsNot() throws Exception {
        script(429, "{\"retry_after\":60}");
        script(429, "{\"type\":\"InSlowmode\",\"retry_after\":5}");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> api.messages().send("C", SendMessage.text("hi", List.of()), "key"))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ErrorType.IN_SLOWMODE);
                    assertThat(refusal.detail("retry_after")).isEqualTo("5");
                });
        assertThat(requests).hasSize(2);
    }

    @Test
    void aSendWhoseReplyWasLostIsRepeatedWithTheSameKeyAndNeverDoubled() {
        script(0, "");
        script(409, "<html>409</html>");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> api.messages().send("C", SendMessage.text("hi", List.of()), "key"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ErrorType.DUPLICATE_NONCE));
        assertThat(requests).hasSize(2);
    }

    @Test
    void aDeletionWhoseReplyWasLostSucceeds() throws Exception {
        script(0, "");
        script(404, "{\"type\":\"NotFound\"}");
        api.members().kick("S", "U", null);
        assertThat(requests).hasSize(2);
    }

    @Test
    void aDeletionOfWhatIsNotThereFails() {
        script(404, "{\"type\":\"NotFound\"}");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> api.members().kick("S", "U", null));
    }

    @Test
    void aReasonIsOneShortLine() throws Exception {
        script(204, "");
        api.members().kick("S", "U", " rude – \n twice \uD83D\uDE00 " + "x".repeat(600));
        script(204, "");
        api.members().kick("S", "U", "spam");
        assertThat(reasons).hasSize(2).last().isEqualTo("spam");
        byte[] sent = reasons.element().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(sent).hasSizeLessThanOrEqualTo(512);
        assertThat(new String(sent, StandardCharsets.UTF_8)).startsWith("rude ").doesNotContain("\uFFFD");
    }

    @Test
    void whatIsNotRepeatableIsSentOnce() {
        script(0, "");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> api.roles().create("S", new CreateRole("Guides"), null));
        assertThat(requests).hasSize(1);
    }

    @Test
    void aBriefOutageIsRiddenOut() throws Exception {
        script(502, "");
        script(503, "<html></html>");
        script(200, "[]");
        assertThat(api.sync().unreads()).isEmpty();
    }

    @Test
    void aPageThatIsNoInstanceIsToldApart() {
        script(200, "<!doctype html><title>Hello</title>");
        assertThatExceptionOfType(NotAnInstanceException.class)
                .isThrownBy(() -> api.instance().fetch());
        script(200, "{\"hello\":\"world\"}");
        assertThatExceptionOfType(NotAnInstanceException.class)
                .isThrownBy(() -> api.instance().fetch());
    }

    @Test
    void nobodyListeningIsAConnectException() {
        server.stop(0);
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> api.roles().create("S", new CreateRole("Guides"), null));
    }

    @Test
    void theTokenDoesNotShowInText() {
        assertThat(new Token("secret", true).toString()).doesNotContain("secret");
    }
}
