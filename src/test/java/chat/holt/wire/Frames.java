package chat.holt.wire;

import chat.holt.gateway.Frame;
import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayJson;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Checks that every frame of a connection survives decoding and encoding, in both directions.
final class Frames {
    private Frames() {}

    static void check(Recording recording, Iterable<Recording.Line> lines, Findings findings) {
        for (Recording.Line line : lines) {
            JsonNode frame = line.json().path("frame");
            if (!frame.isObject() || frame.has("__closed__") || frame.has("__raw__") || frame.has("__bytes__")) {
                continue;
            }
            String place = recording.place(line) + " " + frame.path("type").asString("(no type)");
            findings.frames++;
            try {
                Optional<String> difference =
                        line.json().path("dir").asString("in").equals("out")
                                ? outgoing(frame)
                                : incoming(frame, findings);
                difference.ifPresentOrElse(text -> findings.wrong(place, text), () -> findings.lossless++);
            } catch (JacksonException e) {
                findings.wrong(place, "cannot be decoded: " + e.getOriginalMessage());
            } catch (RuntimeException e) {
                findings.wrong(place, "cannot be decoded: " + e);
            }
        }
    }

    private static Optional<String> incoming(JsonNode frame, Findings findings) {
        Frame read = GatewayJson.read(frame.toString());
        count(read.event(), findings);
        return Difference.between(frame, Recording.EXACT.readTree(GatewayJson.write(read)));
    }

    private static void count(GatewayEvent event, Findings findings) {
        if (event instanceof GatewayEvent.Unknown unknown) {
            findings.unknownType(unknown.type());
        } else if (event instanceof GatewayEvent.Bulk bulk) {
            bulk.events().forEach(nested -> count(nested, findings));
        }
    }

    /// What the recording client sent on purpose and no client of ours would (an unknown type) is no matter.
    private static Optional<String> outgoing(JsonNode frame) {
        try {
            return Difference.between(
                    frame, Recording.EXACT.readTree(GatewayJson.encode(GatewayJson.decodeCommand(frame.toString()))));
        } catch (IllegalArgumentException unknownCommand) {
            return Optional.empty();
        }
    }
}
