package chat.holt.localinstance;

import chat.holt.fixtures.Fixtures;
import chat.holt.localinstance.world.Totp;
import chat.holt.model.Ulid;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends recorded requests to an instance and compares the replies. Ids, tokens and codes of the recording are
/// replaced by those the instance gave in the same place.
final class Replay {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern MAPPED = Pattern.compile(
            "[0-9A-HJKMNP-TV-Z]{26}|TICKET:\\w+:\\d+|TOKEN:\\w+|[\\w-]{64}|[\\w-]{42}|[0-9a-z]{5}-[0-9a-z]{5}|[0-9A-Za-z]{8}|(?<=#)\\d{4}|[A-Z2-7]{16}");
    private static final TreeSet<String> UNLIKE = new TreeSet<>(List.of(
            "location",
            "size",
            "thumbhash",
            "last_message_id",
            "approximate_member_count",
            "member_count",
            "origin",
            "last_seen",
            "joined_at",
            "edited",
            "nonce",
            "discriminator",
            "token",
            "ticket",
            "secret",
            "retry_after",
            "error"));

    /// Exchanges in which the instance is meant to differ, and why.
    private static final Map<Integer, String> DEVIATIONS = Map.ofEntries(
            Map.entry(1, "addresses, build, voice and the limits of new users are its own"),
            Map.entry(2, "example.com is a welcome address"),
            Map.entry(103, "the real reply shows oneself as a stranger"),
            Map.entry(105, "the real reply shows oneself as a stranger"),
            Map.entry(156, "a conversation is active again at once, not after seconds"),
            Map.entry(269, "no voice"),
            Map.entry(270, "no voice"),
            Map.entry(396, "no voice"),
            Map.entry(423, "the cleared slowmode is noted as well"),
            Map.entry(352, "mentions by system messages have ids that replies never show"),
            Map.entry(463, "mentions by system messages have ids that replies never show"));

    private final LocalInstance instance;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final Iterator<JsonNode> uploads = Fixtures.files().stream()
            .filter(file -> file.path("method").asString().equals("POST"))
            .iterator();
    private @Nullable JsonNode nextUpload = uploads.next();

    Replay(LocalInstance instance, Clock clock) {
        this.instance = instance;
        this.clock = clock;
    }

    List<String> differences() {
        return differences;
    }

    /// What the instance replied, in order, pages and pictures left out.
    List<Reply> replies() {
        return replies;
    }

    /// A reply to a recorded request.
    /// @param body null for an empty one
    record Reply(String method, String path, int status, JsonNode body) {}

    String token(String account) {
        return tokens.getOrDefault(account, "none");
    }

    /// Sends one exchange and notes how the reply differs.
    void play(JsonNode exchange) throws Exception {
        int before = differences.size();
        send(exchange);
        if (DEVIATIONS.containsKey(exchange.path("n").asInt())) {
            differences.subList(before, differences.size()).clear();
        }
    }

    private void send(JsonNode exchange) throws Exception {
        upload(exchange.path("n").asInt());
        JsonNode body = exchange.path("body");
        String text = body.isNull() || body.isMissingNode()
                ? null
                : body.has("__raw__") ? body.path("__raw__").asString() : own(body.toString());
        if (text != null && text.contains("totp_code") && !text.contains("000000") && !text.contains("111111")) {
            String secret = ours.getOrDefault("secret", "");
            text = text.replaceAll(
                    "\"totp_code\":\"\\d+\"", "\"totp_code\":\"" + Totp.code(secret, clock.instant()) + "\"");
        }
        String account = exchange.path("as").asString("");
        var request = HttpRequest.newBuilder(URI.create(
                        instance.api() + own(exchange.path("path").asString()) + query(exchange.path("query"))))
                .method(
                        exchange.path("method").asString(),
                        text == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(text));
        String step = exchange.path("n") + " " + exchange.path("step").asString();
        if (!exchange.path("reply_headers").path("content-type").asString("").startsWith("text/html")) {
            request.header("Accept", "application/json");
        }
        if (!account.isEmpty()) {
            request.header(account.equals("bot") ? "X-Bot-Token" : "X-Session-Token", token(account));
        }
        exchange.path("headers")
                .properties()
                .forEach(header ->
                        request.setHeader(header.getKey(), own(header.getValue().asString())));
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        int status = exchange.path("status").asInt();
        JsonNode reply = read(response);
        if (response.body().isEmpty() || !reply.isNull()) {
            replies.add(new Reply(
                    exchange.path("method").asString(),
                    exchange.path("path").asString(),
                    response.statusCode(),
                    reply));
        }
        JsonNode recorded = exchange.path("reply");
        if (response.statusCode() != status
                || status >= 400
                        && !recorded.has("__raw__")
                        && !recorded.path("type")
                                .asString("")
                                .equals(reply.path("type").asString(""))) {
            differences.add(step + ": " + status + " " + recorded.path("type").asString("") + " but was "
                    + response.statusCode() + " " + reply.path("type").asString("") + " "
                    + exchange.path("method").asString() + " "
                    + exchange.path("path").asString());
            return;
        }
        if (!recorded.has("__raw__") && !recorded.has("__bytes__")) {
            learn(recorded, reply);
            compare(step, "", recorded, reply);
        }
        if (exchange.path("path").asString().equals("/auth/session/login")
                && reply.path("result").asString("").equals("Success")) {
            String email = body.path("email").asString("fay@");
            tokens.putIfAbsent(
                    email.substring(0, email.indexOf('@')), reply.path("token").asString());
        }
        if (recorded.path("token").asString("").equals("TOKEN:bot")) {
            tokens.put("bot", reply.path("token").asString());
        }
        if (exchange.path("path").asString().equals("/auth/mfa/ticket") && reply.has("token")) {
            ours.put(
                    "TICKET:" + account + ":" + exchange.path("n"),
                    reply.path("token").asString());
        }
        if (reply.has("secret")) {
            ours.put("secret", reply.path("secret").asString());
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        String body = response.body();
        return body.isEmpty() || !type.startsWith("application/json") ? MAPPER.nullNode() : MAPPER.readTree(body);
    }

    /// Uploads the files the recording uploaded before this exchange.
    private void upload(int before) throws IOException, InterruptedException {
        while (nextUpload != null && nextUpload.path("n").asInt() < before) {
            byte[] data = Base64.getDecoder().decode(nextUpload.path("data").asString());
            byte[] head = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + nextUpload.path("filename").asString() + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
            var body = new byte[head.length + data.length + tail.length];
            System.arraycopy(head, 0, body, 0, head.length);
            System.arraycopy(data, 0, body, head.length, data.length);
            System.arraycopy(tail, 0, body, head.length + data.length, tail.length);
            var request = HttpRequest.newBuilder(URI.create(
                            instance.autumn() + "/" + nextUpload.path("tag").asString()))
                    .header("X-Session-Token", token(nextUpload.path("as").asString()))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            JsonNode reply = read(http.send(request, HttpResponse.BodyHandlers.ofString()));
            learn(nextUpload.path("reply"), reply);
            nextUpload = uploads.hasNext() ? uploads.next() : null;
        }
    }

    /// Replaces what the recording calls things by what the instance calls them.
    String own(String text) {
        Matcher matcher = MAPPED.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(ours.getOrDefault(found.group(), found.group())));
    }

    private String query(JsonNode query) {
        var parts = new ArrayList<String>();
        query.properties().forEach(parameter -> {
            Iterable<JsonNode> values =
                    parameter.getValue().isArray() ? parameter.getValue() : List.of(parameter.getValue());
            values.forEach(value -> parts.add(
                    parameter.getKey() + "=" + URLEncoder.encode(own(value.asString()), StandardCharsets.UTF_8)));
        });
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /// Remembers what stands in the place of recorded ids.
    void learn(JsonNode recorded, JsonNode actual) {
        if (recorded.isString() && actual.isString()) {
            String theirs = recorded.asString();
            if (MAPPED.matcher(theirs).matches() || theirs.matches("\\d{4}")) {
                ours.putIfAbsent(theirs, actual.asString());
            }
        } else if (recorded.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.min(recorded.size(), actual.size()); i++) {
                learn(recorded.get(i), actual.get(i));
            }
        } else if (recorded.isObject() && actual.isObject()) {
            List<String> theirs = List.copyOf(recorded.propertyNames());
            List<String> mine = List.copyOf(actual.propertyNames());
            for (int i = 0; i < theirs.size(); i++) {
                String key = theirs.get(i);
                if (Ulid.valid(key) && theirs.size() == mine.size()) {
                    ours.putIfAbsent(key, mine.get(i));
                }
                learn(recorded.get(key), actual.path(ours.getOrDefault(key, key)));
            }
        }
    }

    private void compare(String step, String at, JsonNode recorded, JsonNode actual) {
        if (recorded.isObject() && actual.isObject()) {
            var keys = new TreeSet<>(
                    recorded.propertyNames().stream().map(this::own).toList());
            keys.addAll(actual.propertyNames());
            for (String key : keys) {
                JsonNode theirs = recorded.propertyNames().stream()
                        .filter(name -> own(name).equals(key))
                        .findFirst()
                        .map(recorded::get)
                        .orElse(MAPPER.missingNode());
                if (!UNLIKE.contains(key)) {
                    compare(step, at + "/" + key, theirs, actual.path(key));
                } else if (theirs.isMissingNode() != actual.path(key).isMissingNode()
                        && !key.equals("last_message_id")
                        && !key.equals("origin")) {
                    differences.add(step + " " + at + "/" + key + ": one is missing");
                }
            }
        } else if (recorded.isArray() && actual.isArray() && recorded.size() == actual.size()) {
            List<JsonNode> theirs = sorted(recorded);
            List<JsonNode> mine = sorted(actual);
            for (int i = 0; i < theirs.size(); i++) {
                compare(step, at + "/" + i, theirs.get(i), mine.get(i));
            }
        } else if (!alike(recorded, actual)) {
            differences.add(step + " " + at + ": " + own(recorded.toString()) + " but was " + actual);
        }
    }

    /// Objects with ids in the order of the instance's ids: not every list has a fixed order on the real server.
    private List<JsonNode> sorted(JsonNode list) {
        var items = new ArrayList<>(list.valueStream().toList());
        if (items.stream().allMatch(item -> item.has("_id"))) {
            items.sort(Comparator.comparing(item -> own(item.path("_id").toString())));
        }
        return items;
    }

    private boolean alike(JsonNode recorded, JsonNode actual) {
        if (recorded.isNumber() && actual.isNumber()) {
            return recorded.asDouble() == actual.asDouble();
        }
        String theirs = own(recorded.toString());
        return theirs.equals(actual.toString())
                || theirs.matches("\"\\d{4}-\\d\\d-\\d\\dT.*\"")
                        && actual.toString().matches("\"\\d{4}-\\d\\d-\\d\\dT.*\"");
    }
}
