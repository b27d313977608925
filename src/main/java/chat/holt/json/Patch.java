package chat.holt.json;

import chat.holt.model.Always;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A partial object and the names of fields to reset, as update events carry them (`gateway.md §6`).
///
/// @param data new values; absent keys mean unchanged, objects and lists in it replace the old ones as a whole
/// @param clear field names of `models.md`, e.g. `DisplayName`
public record Patch(@Always ObjectNode data, @Always List<String> clear) {
    /// Names whose path is not simply their snake_case form; an empty path resets nothing we keep.
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("StatusText", "status.text"),
            Map.entry("StatusPresence", "status.presence"),
            Map.entry("ProfileContent", ""),
            Map.entry("ProfileBackground", ""),
            Map.entry("Internal", ""),
            Map.entry("JoinedAt", ""),
            Map.entry("VoiceChannel", ""),
            Map.entry("Token", ""),
            Map.entry("InteractionsURL", "interactions_url"));

    public Patch {
        data = Objects.requireNonNullElseGet(data, JsonNodeFactory.instance::objectNode);
        clear = clear == null ? List.of() : List.copyOf(clear);
    }

    /// A patch that sets fields of a record or map, clearing nothing.
    public static Patch of(Object partial) {
        return new Patch(Json.mapper().valueToTree(partial), List.of());
    }

    /// Whether the data holds this key (in its wire spelling).
    public boolean has(String key) {
        return data.has(key);
    }

    /// What it sets this truth value to, if that is all it does.
    public Optional<Boolean> onlySets(String key) {
        JsonNode value = data.get(key);
        return value != null && value.isBoolean() && data.size() == 1 && clear.isEmpty()
                ? Optional.of(value.booleanValue())
                : Optional.empty();
    }

    /// The record with fields reset first and new values merged then, the order of all updates but messages'.
    public <T> T applyTo(T record) {
        ObjectNode tree = Json.mapper().valueToTree(record);
        clearIn(tree);
        mergeInto(tree);
        return read(tree, record);
    }

    /// The record with new values merged first and fields reset then, as `MessageUpdate` wants it.
    public <T> T applyDataFirst(T record) {
        ObjectNode tree = Json.mapper().valueToTree(record);
        mergeInto(tree);
        clearIn(tree);
        return read(tree, record);
    }

    /// The data as a whole new object: an update that names something unknown creates it (`ServerRoleUpdate`).
    public <T> T create(Class<T> type) {
        ObjectNode tree = data.objectNode();
        mergeInto(tree);
        if (data.has("id") && !tree.has("_id")) {
            tree.set("_id", data.get("id"));
        }
        return Json.mapper().treeToValue(tree, type);
    }

    private void mergeInto(ObjectNode tree) {
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            // Partials spell the id `id`; it never changes.
            if (!field.getValue().isNull() && !(field.getKey().equals("id") && tree.has("_id"))) {
                tree.set(field.getKey(), field.getValue());
            }
        }
    }

    private void clearIn(ObjectNode tree) {
        for (String name : clear) {
            String path = PATHS.getOrDefault(name, snakeCase(name));
            int dot = path.indexOf('.');
            if (dot < 0) {
                tree.remove(path);
            } else if (tree.get(path.substring(0, dot)) instanceof ObjectNode inner) {
                inner.remove(path.substring(dot + 1));
                if (inner.isEmpty()) {
                    tree.remove(path.substring(0, dot));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(ObjectNode tree, T record) {
        return (T) Json.mapper().treeToValue(tree, record.getClass());
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
