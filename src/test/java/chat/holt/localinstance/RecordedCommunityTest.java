package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.Fixtures;
import chat.holt.localinstance.storage.Doc;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The life of a community, recorded on a real server, lived again on the built-in instance: every reply and
/// every event.
class RecordedCommunityTest {
    private static final List<String> LISTENERS = List.of("ada", "bela", "cid", "dora", "bot", "ada-late", "bela-late");

    /// Events the real server sends late, for some channels only, or under a wrong identity (`gateway.md §5,
    /// §7`).
    private static final Set<String> UNSTEADY =
            Set.of("ChannelAck", "Message user_joined", "UserUpdate online", "ChannelUpdate last_message_id");

    @TempDir
    Path folder;

    @Test
    void livesAsRecorded() throws Exception {
        Clock clock =
                Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-21T05:14:00Z")));
        try (var instance =
                LocalInstance.start(Options.in(folder).withoutLimits().withClock(clock))) {
            var replay = new Replay(instance, clock);
            Map<String, Listener> listeners = new LinkedHashMap<>();
            LISTENERS.forEach(name -> listeners.put(name, new Listener(instance, name)));
            for (JsonNode exchange : Fixtures.exchanges()) {
                for (Listener listener : listeners.values()) {
                    listener.catchUp(replay, exchange.path("n").asInt());
                }
                boolean retried = exchange.path("status").asInt() == 429
                        && !exchange.path("reply").has("type");
                if (!retried) {
                    replay.play(exchange);
                }
            }
            assertThat(String.join("\n", replay.differences())).isEmpty();
            for (Listener listener : listeners.values()) {
                listener.finish();
                assertThat(listener.heard()).as(listener.name).isEqualTo(listener.recorded());
            }
        }
    }

    /// One recorded connection and its counterpart.
    private static final class Listener {
        private final String name;
        private final Visitor visitor;
        private final List<JsonNode> lines;
        private final Queue<JsonNode> commands = new ArrayDeque<>();
        private final List<Doc> frames = new ArrayList<>();

        Listener(LocalInstance instance, String name) {
            this.name = name;
            visitor = new Visitor(instance);
            lines = Fixtures.connection(name);
            lines.stream()
                    .filter(line -> line.path("dir").asString().equals("out") || isGoodbye(line))
                    .forEach(commands::add);
        }

        private static boolean isGoodbye(JsonNode line) {
            return line.path("frame").path("__closed__").path(0).asInt() == 1000;
        }

        /// Sends what the recording sent before an exchange.
        void catchUp(Replay replay, int exchange) {
            while (!commands.isEmpty() && commands.element().path("n").asInt() < exchange) {
                JsonNode line = commands.remove();
                JsonNode frame = line.path("frame");
                if (isGoodbye(line)) {
                    finish();
                } else if (frame.path("type").asString().equals("Authenticate")) {
                    visitor.as(replay.token(name.replace("-late", "")), "");
                    frames.addAll(visitor.connectAndListen());
                } else {
                    visitor.command(Doc.parse(replay.own(frame.toString())));
                }
            }
        }

        void finish() {
            frames.addAll(visitor.framesUntilNow());
            visitor.close();
        }

        List<String> heard() {
            return frames.stream()
                    .map(frame -> summary(frame.node()))
                    .filter(summary -> !UNSTEADY.contains(summary))
                    .toList();
        }

        List<String> recorded() {
            return lines.stream()
                    .filter(line -> line.path("dir").asString().equals("in"))
                    .map(line -> line.path("frame"))
                    .filter(frame -> frame.has("type"))
                    .map(Listener::summary)
                    .filter(summary -> !UNSTEADY.contains(summary))
                    .toList();
        }

        /// The type of a frame and which fields it changes. Channels that hide and show again count as changed:
        /// the real server mistakes people for each other there.
        private static String summary(JsonNode frame) {
            String type = frame.path("type").asString();
            String detail = switch (type) {
                case "Message" -> frame.path("system").path("type").asString("");
                case "ChannelCreate", "ChannelDelete", "ChannelUpdate" ->
                    frame.path("data").has("last_message_id") ? "last_message_id" : "";
                case "ServerMemberLeave" -> frame.path("reason").asString();
                case "UserRelationship" ->
                    frame.path("user").path("relationship").asString();
                default ->
                    String.join(",", new TreeSet<>(frame.path("data").propertyNames()))
                            + String.join(
                                    ",",
                                    frame.path("clear")
                                            .valueStream()
                                            .map(JsonNode::asString)
                                            .toList());
            };
            boolean channel = type.equals("ChannelCreate") || type.equals("ChannelDelete");
            return ((channel ? "ChannelUpdate" : type) + " " + detail).strip();
        }
    }
}
