package chat.holt.gateway;

import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.Message;
import chat.holt.model.Webhook;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The fast way from a frame's text to its event, without a tree in between: a snapshot can have many megabytes. It
/// takes the frames that begin with `type`, as servers write them, and are simply the record of that name.
final class FrameReader {
    private static final Map<String, Shape<?>> SHAPES = shapes();

    private FrameReader() {}

    /// The event, or null if the frame needs the tree.
    ///
    /// @throws tools.jackson.core.JacksonException if the frame is not JSON or lacks what its type needs
    static @Nullable GatewayEvent read(String frame) {
        try (JsonParser parser = Json.mapper().createParser(frame)) {
            if (parser.nextToken() != JsonToken.START_OBJECT
                    || !"type".equals(parser.nextName())
                    || parser.nextToken() != JsonToken.VALUE_STRING) {
                return null;
            }
            Shape<?> shape = SHAPES.get(parser.getString());
            if (shape == null) {
                return null;
            }
            parser.nextToken();
            return shape.read(parser);
        }
    }

    private static Map<String, Shape<?>> shapes() {
        Map<String, Shape<?>> shapes = new HashMap<>();
        Arrays.stream(GatewayEvent.class.getPermittedSubclasses())
                .forEach(type -> shapes.put(type.getSimpleName(), new Shape<>(type, GatewayEvent.class::cast)));
        shapes.put("Message", new Shape<>(Message.class, GatewayEvent.MessageCreate::new));
        shapes.put("ChannelCreate", new Shape<>(Channel.class, GatewayEvent.ChannelCreate::new));
        shapes.put("EmojiCreate", new Shape<>(Emoji.class, GatewayEvent.EmojiCreate::new));
        shapes.put("WebhookCreate", new Shape<>(Webhook.class, GatewayEvent.WebhookCreate::new));
        shapes.keySet().removeAll(Set.of("Bulk", "Error", "Unknown", "MessageCreate"));
        return Map.copyOf(shapes);
    }

    /// What follows the type, and the event it makes.
    private record Shape<T>(Class<T> body, Function<T, GatewayEvent> event) {
        GatewayEvent read(JsonParser parser) {
            return event.apply(Json.mapper().readValue(parser, body));
        }
    }
}
