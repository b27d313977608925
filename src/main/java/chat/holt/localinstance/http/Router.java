package chat.holt.localinstance.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the handler of a request. Templates look like `/servers/{server}/roles/{role}`; a literal segment wins
/// over a variable one, and a trailing slash does not matter.
public final class Router {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private record Entry(List<String> template, Handler handler) {
        /// Literal segments first, position by position.
        String order() {
            var order = new StringBuilder();
            for (String segment : template) {
                order.append(segment.startsWith("{") ? '1' : '0');
            }
            return order.toString();
        }

        @Nullable
        Map<String, String> match(List<String> path) {
            var values = new HashMap<String, String>();
            for (int i = 0; i < template.size(); i++) {
                String segment = template.get(i);
                if (segment.startsWith("{")) {
                    values.put(segment.substring(1, segment.length() - 1), path.get(i));
                } else if (!segment.equals(path.get(i))) {
                    return null;
                }
            }
            return values;
        }
    }

    /// A handler and the values of its template's variables.
    public record Match(Handler handler, Map<String, String> parameters) {}

    public void add(String method, String template, Handler handler) {
        List<String> segments = List.of(SLASH.split(template.substring(1), -1));
        List<Entry> list = entries.computeIfAbsent(key(method, segments.size()), k -> new ArrayList<>());
        list.add(new Entry(segments, handler));
        list.sort(Comparator.comparing(Entry::order));
    }

    /// Null when there is no such route.
    @Nullable
    Match find(String method, List<String> path) {
        for (Entry entry : entries.getOrDefault(key(method, path.size()), List.of())) {
            Map<String, String> values = entry.match(path);
            if (values != null) {
                return new Match(entry.handler(), values);
            }
        }
        return null;
    }

    private static String key(String method, int segments) {
        return method + segments;
    }
}
