package chat.holt.wire;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Compares JSON: key order is free, numbers are exact.
final class Difference {
    private Difference() {}

    /// The first place at which two documents differ, with both values; empty if they mean the same.
    static Optional<String> between(JsonNode expected, JsonNode actual) {
        return at("", expected, actual);
    }

    private static Optional<String> at(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return inObjects(path, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            return inArrays(path, expected, actual);
        } else if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0
                    ? Optional.empty()
                    : found(path, expected, actual);
        }
        return expected.equals(actual) ? Optional.empty() : found(path, expected, actual);
    }

    private static Optional<String> inObjects(String path, JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : new TreeMap<>(all(expected)).entrySet()) {
            JsonNode other = actual.get(field.getKey());
            String inner = path + "/" + field.getKey();
            if (other == null) {
                return Optional.of(inner + " is lost, was " + shortened(field.getValue()));
            }
            Optional<String> difference = at(inner, field.getValue(), other);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return actual.propertyStream()
                .filter(field -> !expected.has(field.getKey()))
                .map(field -> path + "/" + field.getKey() + " is invented: " + shortened(field.getValue()))
                .findFirst();
    }

    private static Map<String, JsonNode> all(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.propertyStream().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static Optional<String> inArrays(String path, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            return found(path, expected, actual);
        }
        Iterator<JsonNode> others = actual.iterator();
        int index = 0;
        for (JsonNode element : expected) {
            Optional<String> difference = at(path + "/" + index++, element, others.next());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> found(String path, JsonNode expected, JsonNode actual) {
        return Optional.of(path + " was " + shortened(expected) + ", now " + shortened(actual));
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }
}
