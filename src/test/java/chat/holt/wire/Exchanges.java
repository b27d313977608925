package chat.holt.wire;

import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.ErrorType;
import chat.holt.model.Server;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Checks that every reply survives decoding and encoding, and that every refusal has a type we know.
final class Exchanges {
    private Exchanges() {}

    static void check(Recording recording, Iterable<Recording.Line> lines, Findings findings) {
        for (Recording.Line line : lines) {
            JsonNode exchange = line.json();
            JsonNode reply = exchange.path("reply");
            String place = recording.place(line) + " "
                    + exchange.path("method").asString("")
                    + " "
                    + exchange.path("path").asString("");
            int status = exchange.path("status").asInt(0);
            try {
                if (status >= 300) {
                    refusal(place, status, reply, findings);
                } else if (!reply.isNull()
                        && !reply.isMissingNode()
                        && !reply.has("__raw__")
                        && !reply.has("__bytes__")) {
                    success(place, exchange, reply, findings);
                }
            } catch (JacksonException e) {
                findings.wrong(place, "cannot be decoded: " + e.getOriginalMessage());
            } catch (RuntimeException e) {
                findings.wrong(place, "cannot be decoded: " + e);
            }
        }
    }

    private static void success(String place, JsonNode exchange, JsonNode reply, Findings findings) {
        if (reply.path("channels").path(0).isObject() && reply.has("default_permissions")) {
            // A server with its channels in full instead of their ids.
            compare(
                    place + " channels",
                    reply.path("channels"),
                    Json.mapper().constructType(Channel[].class),
                    findings);
            ObjectNode server = ((ObjectNode) reply).deepCopy();
            ArrayNode ids = server.putArray("channels");
            reply.path("channels").forEach(channel -> ids.add(channel.path("_id")));
            compare(place, server, Json.mapper().constructType(Server.class), findings);
            return;
        }
        JavaType type = ReplyTypes.of(
                exchange.path("method").asString(""), exchange.path("path").asString(""), reply);
        compare(place, reply, type == null ? Json.mapper().constructType(JsonNode.class) : type, findings);
    }

    private static void compare(String place, JsonNode reply, JavaType type, Findings findings) {
        findings.replies++;
        Object value = Json.mapper().readValue(reply.toString(), type);
        Optional<String> difference =
                Difference.between(reply, Recording.EXACT.readTree(Json.mapper().writeValueAsString(value)));
        difference.ifPresentOrElse(text -> findings.wrong(place, text), () -> findings.lossless++);
    }

    private static void refusal(String place, int status, JsonNode reply, Findings findings) {
        String name = reply.path("type").asString("");
        if (name.isEmpty()) {
            return;
        }
        findings.replies++;
        ErrorType type = ErrorType.of(name);
        if (type == ErrorType.UNKNOWN) {
            findings.wrong(place, "unknown error type " + name);
        } else if (type.status() != status) {
            findings.wrong(place, name + " came with status " + status + ", not " + type.status());
        } else {
            findings.lossless++;
        }
    }
}
