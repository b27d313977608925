package chat.holt.localinstance.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A mutable JSON object in wire shape. The instance stores, changes and sends these, so what a field is called
/// here is what it is called on the wire (`models.md`). Absent and `null` are the same thing; [#put] of `null`
/// removes a field.
///
/// Not thread-safe: a document belongs to the transaction that read or made it.
public final class Doc {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ObjectNode node;

    private Doc(ObjectNode node) {
        this.node = node;
    }

    public static Doc of() {
        return new Doc(JsonNodeFactory.instance.objectNode());
    }

    public static Doc of(String key, @Nullable Object value) {
        return of().put(key, value);
    }

    public static Doc of(ObjectNode node) {
        return new Doc(node);
    }

    /// Reads a JSON object. Throws `JacksonException` for bad syntax, `ClassCastException` for any other kind of
    /// value.
    public static Doc parse(String json) {
        return new Doc((ObjectNode) MAPPER.readTree(json));
    }

    /// The wire form of a point in time: ISO-8601, UTC, milliseconds.
    public static String timestamp(Instant time) {
        return TIMESTAMP.format(time);
    }

    public ObjectNode node() {
        return node;
    }

    public String id() {
        return text("_id");
    }

    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    public boolean isEmpty() {
        return node.isEmpty();
    }

    /// Text that must be there.
    public String text(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isString()) {
            throw new IllegalStateException("no text at " + key);
        }
        return value.stringValue();
    }

    public String text(String key, String otherwise) {
        JsonNode value = node.get(key);
        return (value == null || !value.isString()) ? otherwise : value.stringValue();
    }

    public @Nullable String find(String key) {
        JsonNode value = node.get(key);
        return (value == null || !value.isString()) ? null : value.stringValue();
    }

    public long number(String key) {
        return number(key, 0);
    }

    public long number(String key, long otherwise) {
        JsonNode value = node.get(key);
        return (value == null || !value.isNumber()) ? otherwise : value.asLong();
    }

    public boolean flag(String key) {
        return flag(key, false);
    }

    public boolean flag(String key, boolean otherwise) {
        JsonNode value = node.get(key);
        return (value == null || !value.isBoolean()) ? otherwise : value.booleanValue();
    }

    public @Nullable Instant time(String key) {
        String text = find(key);
        return text == null ? null : Instant.parse(text);
    }

    /// The texts of a list; empty when there is none.
    public List<String> texts(String key) {
        var result = new ArrayList<String>();
        if (node.get(key) instanceof ArrayNode array) {
            array.forEach(item -> {
                if (item.isString()) {
                    result.add(item.stringValue());
                }
            });
        }
        return result;
    }

    /// The objects of a list, each a live view of this document; empty when there is none.
    public List<Doc> docs(String key) {
        var result = new ArrayList<Doc>();
        if (node.get(key) instanceof ArrayNode array) {
            array.forEach(item -> {
                if (item instanceof ObjectNode object) {
                    result.add(new Doc(object));
                }
            });
        }
        return result;
    }

    /// A nested object as a live view, or null.
    public @Nullable Doc doc(String key) {
        return node.get(key) instanceof ObjectNode object ? new Doc(object) : null;
    }

    /// A nested object as a live view, made empty when there is none.
    public Doc nested(String key) {
        return node.get(key) instanceof ObjectNode object ? new Doc(object) : new Doc(node.putObject(key));
    }

    /// The objects of a nested map by key, in order; empty when there is none.
    public Map<String, Doc> docMap(String key) {
        var result = new LinkedHashMap<String, Doc>();
        if (node.get(key) instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (entry.getValue() instanceof ObjectNode value) {
                    result.put(entry.getKey(), new Doc(value));
                }
            });
        }
        return result;
    }

    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /// Sets a field; `null` removes it. Values: text, numbers, booleans, times, documents, JSON nodes,
    /// collections and maps of them.
    public Doc put(String key, @Nullable Object value) {
        if (value == null) {
            node.remove(key);
        } else {
            node.set(key, toNode(value));
        }
        return this;
    }

    /// Sets a field to a real JSON `null`, for the few keys that are sent so.
    public Doc putNull(String key) {
        node.putNull(key);
        return this;
    }

    public Doc remove(String... keys) {
        for (String key : keys) {
            node.remove(key);
        }
        return this;
    }

    /// Overwrites fields with those of the other document.
    public Doc merge(Doc other) {
        other.node
                .properties()
                .forEach(entry -> node.set(entry.getKey(), entry.getValue().deepCopy()));
        return this;
    }

    public Doc copy() {
        return new Doc(node.deepCopy());
    }

    /// A copy with only these fields, as far as present.
    public Doc only(String... keys) {
        var result = of();
        for (String key : keys) {
            if (has(key)) {
                result.node.set(key, node.get(key).deepCopy());
            }
        }
        return result;
    }

    public String json() {
        return node.toString();
    }

    public static JsonNode toNode(Object value) {
        return switch (value) {
            case Doc doc -> doc.node;
            case JsonNode json -> json;
            case String text -> JsonNodeFactory.instance.stringNode(text);
            case Instant time -> JsonNodeFactory.instance.stringNode(timestamp(time));
            case Boolean flag -> JsonNodeFactory.instance.booleanNode(flag);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case Long number -> JsonNodeFactory.instance.numberNode(number);
            case Double number -> JsonNodeFactory.instance.numberNode(number);
            case Collection<?> items -> {
                var array = JsonNodeFactory.instance.arrayNode();
                items.forEach(item -> array.add(toNode(Objects.requireNonNull(item))));
                yield array;
            }
            case Map<?, ?> entries -> {
                var object = JsonNodeFactory.instance.objectNode();
                entries.forEach((key, item) -> object.set(String.valueOf(key), toNode(Objects.requireNonNull(item))));
                yield object;
            }
            default -> throw new IllegalArgumentException("cannot store " + value.getClass());
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Doc doc && doc.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
