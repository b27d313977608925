package chat.holt.localinstance.replay;

import chat.holt.json.Json;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.world.Totp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Sends recorded requests to an instance, in the instance's own names and with its own tokens and codes.
final class Requests implements AutoCloseable {
    private static final Pattern ONE_TIME_CODE = Pattern.compile("\"totp_code\":\"(\\d{6})\"");

    private final LocalInstance instance;
    private final Clock clock;
    private final Names names;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, List<String>> tokens = new HashMap<>();
    private final Map<String, String> labelsByUser = new HashMap<>();
    private final List<String> secrets = new ArrayList<>();

    Requests(LocalInstance instance, Clock clock, Names names) {
        this.instance = instance;
        this.clock = clock;
        this.names = names;
    }

    /// A reply: JSON, or text as a JSON string, or null when empty.
    record Answer(int status, String contentType, JsonNode body) {}

    /// The first token of an account that was not refused; "none" for unknown accounts.
    String token(String account) {
        return tokensOf(account).getFirst();
    }

    private List<String> tokensOf(String account) {
        return tokens.entrySet().stream()
                .filter(entry -> entry.getKey().equals(account))
                .findFirst()
                .or(() -> tokens.entrySet().stream()
                        .filter(entry -> !account.isEmpty() && entry.getKey().startsWith(account))
                        .findFirst())
                .map(Map.Entry::getValue)
                .orElse(List.of("none"));
    }

    Answer send(JsonNode exchange) throws IOException, InterruptedException {
        String account = exchange.path("as").asString("");
        Answer answer = null;
        for (String token : tokensOf(account)) {
            answer = send(exchange, account, token);
            if (answer.status() != 401 || exchange.path("status").asInt() == 401) {
                break;
            }
        }
        if (answer == null) {
            throw new IOException("no token for " + account);
        }
        learn(exchange, account, answer.body());
        return answer;
    }

    private Answer send(JsonNode exchange, String account, String token) throws IOException, InterruptedException {
        String text = body(exchange.path("body"));
        var request = HttpRequest.newBuilder(URI.create(
                        instance.api() + names.own(exchange.path("path").asString()) + query(exchange.path("query"))))
                .method(
                        exchange.path("method").asString(),
                        text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        if (!exchange.path("reply_headers").path("content-type").asString("").startsWith("text/html")) {
            request.header("Accept", "application/json");
        }
        if (text != null) {
            request.header("Content-Type", "application/json");
        }
        if (!account.isEmpty()) {
            request.header(isBot(account) ? "X-Bot-Token" : "X-Session-Token", token);
        }
        exchange.path("headers")
                .properties()
                .forEach(header -> request.setHeader(
                        header.getKey(), names.own(header.getValue().asString())));
        return answer(request.build());
    }

    private boolean isBot(String account) {
        return names.own("TOKEN:" + account).equals(token(account));
    }

    /// The request's own body, or null.
    private @Nullable String body(JsonNode body) {
        if (body.isNull() || body.isMissingNode()) {
            return null;
        }
        if (body.has("__raw__")) {
            return names.own(body.path("__raw__").asString());
        }
        Matcher code = ONE_TIME_CODE.matcher(names.own(body.toString()));
        return code.replaceAll(found -> "\"totp_code\":\"" + ownCode(found.group(1)) + "\"");
    }

    /// A code that was right then becomes one that is right now.
    private String ownCode(String recorded) {
        Instant then = names.latest();
        for (String secret : secrets.reversed()) {
            for (int seconds = -90; seconds <= 90; seconds += 30) {
                if (Totp.code(secret, then.plusSeconds(seconds)).equals(recorded)) {
                    return Totp.code(names.own(secret), clock.instant());
                }
            }
        }
        return recorded;
    }

    private String query(JsonNode query) {
        var parts = new ArrayList<String>();
        query.properties().forEach(parameter -> {
            Iterable<JsonNode> values =
                    parameter.getValue().isArray() ? parameter.getValue() : List.of(parameter.getValue());
            values.forEach(value -> parts.add(
                    parameter.getKey() + "=" + URLEncoder.encode(names.own(value.asString()), StandardCharsets.UTF_8)));
        });
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        String type = response.headers().firstValue("content-type").orElse("");
        String text = new String(response.body(), StandardCharsets.UTF_8);
        boolean json = type.startsWith("application/json") || text.startsWith("{");
        JsonNode body = text.isEmpty()
                ? Json.mapper().nullNode()
                : json
                        ? Json.mapper().readTree(text)
                        : Json.mapper().getNodeFactory().stringNode(text);
        return new Answer(response.statusCode(), type, body);
    }

    /// Remembers tokens, tickets and secrets of a reply.
    private void learn(JsonNode exchange, String account, JsonNode reply) {
        JsonNode recorded = exchange.path("reply");
        String token = reply.path("token").asString("");
        if (exchange.path("path").asString().equals("/auth/session/login") && !token.isEmpty()) {
            String email = exchange.path("body").path("email").asString("");
            String user = reply.path("user_id").asString();
            String label = labelsByUser.computeIfAbsent(user, key -> email.replaceFirst("@.*", ""));
            tokens.computeIfAbsent(label, key -> new ArrayList<>()).add(token);
        }
        String masked = recorded.path("token").asString("");
        if (!token.isEmpty() && masked.startsWith("TOKEN:")) {
            names.put(masked, token);
            if (reply.has("owner") || reply.has("user") && reply.has("username")) {
                tokens.put(masked.substring("TOKEN:".length()), List.of(token));
            }
        }
        if (exchange.path("path").asString().equals("/auth/mfa/ticket") && !token.isEmpty()) {
            names.put("TICKET:" + account + ":" + exchange.path("n").asInt(), token);
        }
        if (recorded.has("secret") && reply.has("secret")) {
            secrets.add(recorded.path("secret").asString());
            names.put(recorded.path("secret").asString(), reply.path("secret").asString());
        }
    }

    /// Uploads a recorded file.
    Answer upload(JsonNode file) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        String type = file.path("content_type").asString("application/octet-stream");
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.path("filename").asString() + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Base64.getDecoder().decode(file.path("data").asString()));
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        String account = file.path("as").asString("");
        return answer(HttpRequest.newBuilder(
                        URI.create(instance.autumn() + "/" + file.path("tag").asString()))
                .header(isBot(account) ? "X-Bot-Token" : "X-Session-Token", token(account))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /// Downloads a recorded address from the instance's file server.
    Answer download(JsonNode file) throws IOException, InterruptedException {
        String path = URI.create(file.path("url").asString()).getRawPath();
        return answer(HttpRequest.newBuilder(URI.create(instance.autumn() + names.own(path)))
                .build());
    }

    @Override
    public void close() {
        http.close();
    }
}
