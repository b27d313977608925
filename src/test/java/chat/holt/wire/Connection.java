package chat.holt.wire;

import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayJson;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One connection from its Ready to its end.
///
/// @param place for people
/// @param snapshot the frame of the Ready, whose keys tell what was asked for
/// @param events the Ready and all that followed
/// @param end time in ms since the recording began; after it nothing was heard
record Connection(String place, JsonNode snapshot, GatewayEvent.Ready ready, List<Event> events, long end) {
    /// @param at ms since the recording began
    record Event(long at, GatewayEvent event) {}

    /// The connections of a file, mostly one. What cannot be decoded is reported elsewhere.
    static List<Connection> in(Recording recording, List<Recording.Line> lines) {
        List<Connection> connections = new ArrayList<>();
        Connection current = null;
        for (Recording.Line line : lines) {
            JsonNode frame = line.json().path("frame");
            long at = line.json().path("ms").asLong(0);
            if (frame.has("__closed__")) {
                if (current != null) {
                    connections.add(current.endedAt(at));
                }
                current = null;
            } else if (line.json().path("dir").asString("").equals("in")) {
                GatewayEvent event = decode(frame);
                if (event instanceof GatewayEvent.Ready ready) {
                    if (current != null) {
                        connections.add(current.endedAt(at));
                    }
                    current = new Connection(recording.place(line), frame, ready, new ArrayList<>(), Long.MAX_VALUE);
                }
                if (current != null && event != null) {
                    current.events.add(new Event(at, event));
                }
            }
        }
        if (current != null) {
            connections.add(current);
        }
        return connections;
    }

    private Connection endedAt(long time) {
        return new Connection(place, snapshot, ready, events, time);
    }

    /// When the Ready came, in ms since the recording began.
    long start() {
        return events.getFirst().at();
    }

    /// Whose connection it is; empty if the Ready did not tell.
    String account() {
        return ready.users().stream()
                .filter(user -> user.relationship() == RelationshipStatus.USER)
                .map(User::id)
                .findFirst()
                .orElse("");
    }

    private static @Nullable GatewayEvent decode(JsonNode frame) {
        try {
            return GatewayJson.decode(frame.toString());
        } catch (JacksonException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            return null;
        }
    }
}
