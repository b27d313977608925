package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.Fixtures;
import chat.holt.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FrameReaderTest {

    /// A frame whose type comes last takes the way over a tree.
    @ParameterizedTest
    @ValueSource(strings = {"ada", "bela", "cid", "dora", "bot"})
    void bothWaysGiveTheSameEvents(String connection) {
        int direct = 0;
        for (JsonNode frame : Fixtures.frames(connection, "in")) {
            String typeLast = typeLast((ObjectNode) frame);
            String typeFirst = typeFirst((ObjectNode) frame);
            assertThat(FrameReader.read(typeLast)).isNull();
            assertThat(GatewayJson.decode(typeFirst)).isEqualTo(GatewayJson.decode(typeLast));
            direct += FrameReader.read(typeFirst) == null ? 0 : 1;
        }
        assertThat(direct).isPositive();
    }

    private static String typeLast(ObjectNode frame) {
        ObjectNode copy = frame.deepCopy();
        copy.set("type", copy.remove("type"));
        return copy.size() == 1 ? "{\"_\":0,\"type\":" + copy.get("type") + "}" : Json.write(copy);
    }

    private static String typeFirst(ObjectNode frame) {
        ObjectNode copy = frame.objectNode();
        copy.set("type", frame.get("type"));
        frame.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
        return Json.write(copy);
    }
}
