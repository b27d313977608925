package chat.holt.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON without a model, which may be anything.
public final class Untyped {
    private Untyped() {}

    /// The texts of a list; none of anything else.
    public static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /// The fields of an object that are not null, in order; none of anything else. The map is the caller's own.
    public static Map<String, Object> fields(@Nullable Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                if (key instanceof String name && held != null) {
                    fields.put(name, held);
                }
            });
        }
        return fields;
    }
}
