package chat.holt.bench;

import chat.holt.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a benchmark found, in order: a table for people, an object of numbers for programs.
final class Figures {
    private final Map<String, Object> numbers = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    /// @param key name in the JSON line
    /// @param label name in the table, with its unit
    Figures add(String key, String label, double value) {
        double rounded = Math.round(value * 100) / 100.0;
        numbers.put(key, rounded);
        rows.append(String.format(Locale.ROOT, "  %-52s %,14.2f%n", label, rounded));
        return this;
    }

    /// The middle and the slow end of durations.
    Figures add(String key, String label, Runs runs) {
        add(key + "_p50_ms", label + ", p50 ms", runs.percentile(50));
        return add(key + "_p99_ms", label + ", p99 ms", runs.percentile(99));
    }

    String table() {
        return rows.toString();
    }

    String json(String benchmark) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("benchmark", benchmark);
        line.putAll(numbers);
        return Json.write(line);
    }
}
