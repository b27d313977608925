package chat.holt.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads enums to which a server may add values: an unknown text becomes `UNKNOWN` and stays among the unknown fields.
final class OpenEnum {
    private OpenEnum() {}

    /// The constant written so on the wire (`BLOCKED_OTHER` is `BlockedOther`), null for null, else the last one.
    static <E extends Enum<E>> @Nullable E read(E[] values, @Nullable String text) {
        if (text == null) {
            return null;
        }
        for (E value : values) {
            if (wireName(value).equals(text)) {
                return value;
            }
        }
        return values[values.length - 1];
    }

    /// The fields with the text of an unknown value added to them.
    static Map<String, Object> keep(
            @Nullable Enum<?> value, String key, @Nullable String text, @Nullable Map<String, Object> fields) {
        if (value == null || text == null || !value.name().equals("UNKNOWN")) {
            return Empty.map(fields);
        }
        Map<String, Object> all = new HashMap<>(Empty.map(fields));
        all.put(key, text);
        return all;
    }

    private static String wireName(Enum<?> value) {
        return Arrays.stream(value.name().split("_", -1))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
