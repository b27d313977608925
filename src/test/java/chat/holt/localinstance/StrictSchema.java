package chat.holt.localinstance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Rewrites the schemas of OpenAPI 3.0 as JSON Schema 2020-12 that allows no other properties than it names and
/// says which alternative a tagged object fails.
final class StrictSchema {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private StrictSchema() {}

    static JsonNode of(JsonNode openApi) {
        JsonNode copy = openApi.deepCopy();
        rewriteBelow(copy);
        return copy;
    }

    private static void rewriteBelow(JsonNode node) {
        node.values().forEach(StrictSchema::rewriteBelow);
        if (node instanceof ObjectNode schema) {
            schema.remove("example");
            if (schema.path("items").isArray()) {
                schema.set("prefixItems", schema.remove("items"));
            }
            if (schema.path("oneOf").isArray()) {
                chooseByTag(schema);
            }
            if (schema.path("properties").isObject() && !schema.has("then")) {
                close(schema);
            }
            if (schema.path("nullable").asBoolean(false)) {
                allowNull(schema);
            }
        }
    }

    /// Alternatives told apart by one property become conditions, so that only the chosen one is checked.
    private static void chooseByTag(ObjectNode schema) {
        List<JsonNode> alternatives = schema.path("oneOf").valueStream().toList();
        String tag = tag(alternatives);
        if (tag == null) {
            return;
        }
        boolean open = schema.path("properties").isObject();
        schema.remove("oneOf");
        ArrayNode conditions = schema.putArray("allOf");
        ArrayNode values = NODES.arrayNode();
        for (JsonNode alternative : alternatives) {
            JsonNode value =
                    alternative.path("properties").path(tag).path("enum").get(0);
            values.add(value);
            ObjectNode then = (ObjectNode) alternative;
            if (open) {
                then.remove("additionalProperties");
            }
            ObjectNode condition = conditions.addObject();
            ObjectNode chosen = condition.putObject("if");
            chosen.putArray("required").add(tag);
            chosen.putObject("properties").putObject(tag).set("const", value);
            condition.set("then", then);
        }
        ObjectNode known = conditions.addObject();
        known.putArray("required").add(tag);
        known.putObject("properties").putObject(tag).set("enum", values);
        if (open) {
            ((ObjectNode) schema.path("properties")).putObject(tag);
            schema.put("unevaluatedProperties", false);
        }
    }

    private static @Nullable String tag(List<JsonNode> alternatives) {
        return alternatives.getFirst().path("properties").propertyNames().stream()
                .filter(name -> alternatives.stream()
                        .allMatch(alternative -> alternative
                                        .path("properties")
                                        .path(name)
                                        .path("enum")
                                        .size()
                                == 1))
                .findFirst()
                .orElse(null);
    }

    private static void close(ObjectNode schema) {
        if (!schema.has("additionalProperties") && !schema.has("unevaluatedProperties")) {
            schema.put("additionalProperties", false);
        }
    }

    private static void allowNull(ObjectNode schema) {
        schema.remove("nullable");
        ObjectNode value = schema.deepCopy();
        schema.removeAll();
        schema.putObject("if").putObject("not").put("type", "null");
        schema.set("then", value);
    }
}
