package chat.holt.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns absent collections into empty ones and protects the others from change, keeping map order.
public final class Empty {
    private static final List<?> WRITTEN = Collections.unmodifiableList(new ArrayList<>(0));

    private Empty() {}

    /// Stands for an empty list that was on the wire, where most senders leave the key out; equal to other empty lists,
    /// so that only writing it again tells the difference.
    @SuppressWarnings("unchecked")
    public static <T> List<T> written() {
        return (List<T>) WRITTEN;
    }

    /// A list as it came: absent, written though empty, or filled.
    @SuppressWarnings("ReferenceEquality") // the marker equals other empty lists on purpose
    public static <T> List<T> asCame(@Nullable List<T> list) {
        return list == WRITTEN ? list : list(list);
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// A map of one's own; one shared empty one for none.
    public static <V> Map<String, V> map(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
