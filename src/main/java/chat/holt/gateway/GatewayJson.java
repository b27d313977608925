package chat.holt.gateway;

import chat.holt.json.Json;
import chat.holt.json.Patch;
import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.ErrorType;
import chat.holt.model.Message;
import chat.holt.model.RemovalIntention;
import chat.holt.model.Webhook;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Text form of events and commands: a JSON object whose `type` names the record. For any thread.
public final class GatewayJson {
    private static final Map<String, Class<?>> EVENTS = byName(GatewayEvent.class);
    private static final Map<String, Class<?>> COMMANDS = byName(GatewayCommand.class);

    private GatewayJson() {}

    /// Reads a frame from the server; unknown types give [GatewayEvent.Unknown].
    ///
    /// @throws tools.jackson.core.JacksonException if the frame is not JSON or lacks what its type needs
    public static GatewayEvent decode(String frame) {
        GatewayEvent read = FrameReader.read(frame);
        return read != null ? read : event(Json.mapper().readTree(frame));
    }

    /// Reads a frame from the server with the keys that [#decode] leaves out for want of meaning.
    ///
    /// @throws tools.jackson.core.JacksonException if the frame is not JSON or lacks what its type needs
    public static Frame read(String frame) {
        return frame(Json.mapper().readTree(frame));
    }

    /// Writes a frame with all that it came with.
    public static String write(Frame frame) {
        return Json.mapper().writeValueAsString(tree(frame));
    }

    /// Writes a frame as the server does.
    public static String encode(GatewayEvent event) {
        return Json.mapper().writeValueAsString(tree(event));
    }

    /// Reads a frame from a client.
    ///
    /// @throws tools.jackson.core.JacksonException if the frame is not JSON
    /// @throws IllegalArgumentException if the type is unknown
    public static GatewayCommand decodeCommand(String frame) {
        JsonNode tree = Json.mapper().readTree(frame);
        Class<?> type = COMMANDS.get(tree.path("type").asString(""));
        if (type == null) {
            throw new IllegalArgumentException("unknown command");
        }
        return (GatewayCommand) Json.mapper().treeToValue(tree, type);
    }

    public static String encode(GatewayCommand command) {
        return Json.mapper().writeValueAsString(typed(command.getClass().getSimpleName(), command));
    }

    private static GatewayEvent event(JsonNode tree) {
        String type = tree.path("type").asString("");
        return switch (type) {
            case "Message" -> new GatewayEvent.MessageCreate(flattened(tree, Message.class));
            case "ChannelCreate" -> new GatewayEvent.ChannelCreate(flattened(tree, Channel.class));
            case "EmojiCreate" -> new GatewayEvent.EmojiCreate(flattened(tree, Emoji.class));
            case "WebhookCreate" -> new GatewayEvent.WebhookCreate(flattened(tree, Webhook.class));
            case "Bulk" ->
                new GatewayEvent.Bulk(StreamSupport.stream(tree.path("v").spliterator(), false)
                        .map(GatewayJson::event)
                        .toList());
            case "Error" -> error(tree);
            // Older servers wrap session events and have a presence event (gateway.md §6.1, §6.5).
            case "Auth" -> event(((ObjectNode) tree.deepCopy()).set("type", tree.path("event_type")));
            case "UserPresence" -> presence(tree);
            default -> {
                Class<?> known = EVENTS.get(type);
                yield known == null ? new GatewayEvent.Unknown(type) : (GatewayEvent) read(tree, known);
            }
        };
    }

    private static ObjectNode tree(GatewayEvent event) {
        return switch (event) {
            case GatewayEvent.MessageCreate(Message message) -> typed("Message", message);
            case GatewayEvent.ChannelCreate(Channel channel) -> typed("ChannelCreate", channel);
            case GatewayEvent.EmojiCreate(Emoji emoji) -> typed("EmojiCreate", emoji);
            case GatewayEvent.WebhookCreate(Webhook webhook) -> typed("WebhookCreate", webhook);
            case GatewayEvent.Bulk bulk -> {
                ObjectNode tree = typed("Bulk", Map.of());
                bulk.events().forEach(nested -> tree.withArray("v").add(tree(nested)));
                yield tree;
            }
            case GatewayEvent.Error error -> {
                ObjectNode tree = typed("Error", Map.of());
                ObjectNode data =
                        tree.putObject("data").put("type", error.error().wireName());
                if (error.location() != null) {
                    data.put("location", error.location());
                }
                yield tree;
            }
            case GatewayEvent.Unknown(String type) -> typed(type, Map.of());
            default -> typed(event.getClass().getSimpleName(), event);
        };
    }

    private static Frame frame(JsonNode tree) {
        Map<String, Object> unknown = new LinkedHashMap<>();
        Set<String> known = knownKeys(tree.path("type").asString(""));
        tree.propertyStream()
                .filter(field -> !known.contains(field.getKey()))
                .forEach(field -> unknown.put(field.getKey(), field.getValue()));
        if (tree.path("type").asString("").equals("Bulk")) {
            List<Frame> nested =
                    tree.path("v").valueStream().map(GatewayJson::frame).toList();
            return new Frame(
                    new GatewayEvent.Bulk(nested.stream().map(Frame::event).toList()), unknown, nested);
        }
        JsonNode data = tree.path("data");
        GatewayEvent event = event(tree);
        switch (event) {
            case GatewayEvent.Error error -> unknown.put("data", data);
            case GatewayEvent.ServerMemberLeave leave
            when leave.reason() == RemovalIntention.UNKNOWN -> unknown.put("reason", tree.path("reason"));
            case GatewayEvent.MessageCreate e -> unknown.clear();
            case GatewayEvent.ChannelCreate e -> unknown.clear();
            case GatewayEvent.EmojiCreate e -> unknown.clear();
            case GatewayEvent.WebhookCreate e -> unknown.clear();
            default -> {}
        }
        return new Frame(event, unknown, List.of());
    }

    private static ObjectNode tree(Frame frame) {
        ObjectNode tree = tree(frame.event());
        if (!frame.nested().isEmpty()) {
            ArrayNode events = tree.putArray("v");
            frame.nested().forEach(nested -> events.add(tree(nested)));
        }
        frame.unknown().forEach((key, value) -> tree.set(key, Json.mapper().valueToTree(value)));
        return tree;
    }

    /// Keys on the wire of an event of this type; a patch is spread over two.
    private static Set<String> knownKeys(String type) {
        Set<String> keys = new HashSet<>(Set.of("type"));
        Class<?> event = EVENTS.get(type);
        if (type.equals("Bulk")) {
            keys.add("v");
        } else if (event != null) {
            for (RecordComponent component : event.getRecordComponents()) {
                if (component.getType() == Patch.class) {
                    keys.addAll(List.of("data", "clear"));
                } else {
                    keys.add(component.getName().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT));
                }
            }
        }
        return keys;
    }

    private static GatewayEvent error(JsonNode tree) {
        JsonNode data = tree.path("data");
        JsonNode type = data.has("type") ? data.path("type") : tree.path("error");
        return new GatewayEvent.Error(
                ErrorType.of(type.asString("")), data.path("location").asString(null));
    }

    private static GatewayEvent presence(JsonNode tree) {
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set("id", tree.path("id"));
        update.putObject("data").set("online", tree.path("online"));
        update.putArray("clear");
        return read(update, GatewayEvent.UserUpdate.class);
    }

    /// The type of the event is no field of the thing it carries.
    private static <T> T flattened(JsonNode tree, Class<T> type) {
        ((ObjectNode) tree).remove("type");
        return read(tree, type);
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        return Json.mapper().treeToValue(tree, type);
    }

    private static ObjectNode typed(String type, Object body) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("type", type);
        tree.setAll((ObjectNode) Json.mapper().valueToTree(body));
        return tree;
    }

    private static Map<String, Class<?>> byName(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));
    }
}
