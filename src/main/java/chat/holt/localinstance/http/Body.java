package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A request body read field by field. A wrong type, a missing required field or an unknown word is 422
/// (framework body), a broken limit is `FailedValidation` (`errors.md §1.2, §3`). Lengths count Unicode
/// characters.
public final class Body {
    private final Doc doc;
    private final String prefix;

    Body(Doc doc) {
        this(doc, "");
    }

    private Body(Doc doc, String prefix) {
        this.doc = doc;
        this.prefix = prefix;
    }

    public static Body of(Doc doc) {
        return new Body(doc);
    }

    public Doc doc() {
        return doc;
    }

    public boolean has(String key) {
        return doc.has(key);
    }

    /// Whether a patch sets one of these fields or removes any; null counts as absent.
    public boolean changes(String... fields) {
        return Stream.of(fields).anyMatch(doc::has) || !doc.texts("remove").isEmpty();
    }

    public @Nullable String text(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw new FrameworkError(422);
        }
        return value.stringValue();
    }

    /// An optional text of limited length.
    public @Nullable String text(String key, int min, int max) {
        String text = text(key);
        if (text != null) {
            checkLength(key, text, min, max);
        }
        return text;
    }

    /// A required text.
    public String required(String key) {
        String text = text(key);
        if (text == null) {
            throw new FrameworkError(422);
        }
        return text;
    }

    public String required(String key, int min, int max) {
        String text = required(key);
        checkLength(key, text, min, max);
        return text;
    }

    /// Fails validation unless the text matches.
    public void matches(String key, @Nullable String text, Pattern pattern) {
        if (text != null && !pattern.matcher(text).matches()) {
            throw invalid(key, "regex [{\"value\": String(\"" + text + "\")}]");
        }
    }

    /// An optional word out of a closed list.
    public @Nullable String word(String key, String... allowed) {
        String text = text(key);
        if (text != null && !List.of(allowed).contains(text)) {
            throw new FrameworkError(422);
        }
        return text;
    }

    public @Nullable Boolean flag(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            throw new FrameworkError(422);
        }
        return value.booleanValue();
    }

    public boolean flag(String key, boolean otherwise) {
        Boolean value = flag(key);
        return value == null ? otherwise : value;
    }

    public @Nullable Long number(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new FrameworkError(422);
        }
        return value.longValue();
    }

    public @Nullable Long number(String key, long min, long max) {
        Long number = number(key);
        if (number != null && (number < min || number > max)) {
            throw invalid(key, "range [{\"max\": Number(" + max + "), \"value\": Number(" + number + ")}]");
        }
        return number;
    }

    public long requiredNumber(String key) {
        Long number = number(key);
        if (number == null) {
            throw new FrameworkError(422);
        }
        return number;
    }

    /// A list of texts, or null when absent.
    public @Nullable List<String> texts(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ArrayNode array)) {
            throw new FrameworkError(422);
        }
        for (JsonNode item : array) {
            if (!item.isString()) {
                throw new FrameworkError(422);
            }
        }
        return doc.texts(key);
    }

    /// A list of field names to clear, each one known; empty when absent.
    public List<String> remove(String... allowed) {
        List<String> fields = texts("remove");
        if (fields == null) {
            return List.of();
        }
        for (String field : fields) {
            if (!List.of(allowed).contains(field)) {
                throw new FrameworkError(422);
            }
        }
        return fields;
    }

    /// A list of objects, or null when absent.
    public @Nullable List<Body> bodies(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ArrayNode array)) {
            throw new FrameworkError(422);
        }
        for (JsonNode item : array) {
            if (!(item instanceof ObjectNode)) {
                throw new FrameworkError(422);
            }
        }
        return doc.docs(key).stream()
                .map(item -> new Body(item, prefix + key + "."))
                .toList();
    }

    public @Nullable Body body(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ObjectNode object)) {
            throw new FrameworkError(422);
        }
        return new Body(Doc.of(object), prefix + key + ".");
    }

    public Body requiredBody(String key) {
        Body body = body(key);
        if (body == null) {
            throw new FrameworkError(422);
        }
        return body;
    }

    public void checkLength(String key, String text, int min, int max) {
        int length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            throw invalid(
                    key,
                    "length [{\"min\": Number(" + min + "), \"max\": Number(" + max + "), \"value\": String(\"" + text
                            + "\")}]");
        }
    }

    public void checkSize(String key, int size, int min, int max) {
        if (size < min || size > max) {
            throw invalid(key, "length [{\"min\": Number(" + min + "), \"max\": Number(" + max + ")}]");
        }
    }

    public ApiError invalid(String key, String problem) {
        return ApiError.failedValidation(prefix + key + ": Validation error: " + problem);
    }

    private @Nullable JsonNode value(String key) {
        return doc.has(key) ? doc.node().get(key) : null;
    }
}
