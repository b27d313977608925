package chat.holt.localinstance.replay;

import chat.holt.json.Json;
import chat.holt.model.Ulid;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// Traffic recorded on a real server, read from a folder of `rest.jsonl`, `files.jsonl` and `gateway-NAME.jsonl`,
/// each plain or ending in `.gz`.
/// @param exchanges REST requests with their replies, in order
/// @param files uploads and downloads; `n` is the exchange before
/// @param connections the lines of each gateway connection by its name; `n` is the exchange before
public record Recording(List<JsonNode> exchanges, List<JsonNode> files, Map<String, List<JsonNode>> connections) {
    /// Throws `IOException` when the folder or its `rest.jsonl` cannot be read.
    public static Recording read(Path folder) throws IOException {
        var parts = new TreeMap<String, List<JsonNode>>();
        var names = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, "*.jsonl{,.gz}")) {
            found.forEach(names::add);
        }
        for (Path file : names) {
            String name = file.getFileName().toString();
            parts.put(name.substring(0, name.indexOf(".jsonl")), lines(file));
        }
        if (!parts.containsKey("rest")) {
            throw new IOException("no rest.jsonl in " + folder);
        }
        var connections = new TreeMap<String, List<JsonNode>>();
        parts.forEach((name, lines) -> {
            if (name.startsWith("gateway-")) {
                connections.put(name.substring("gateway-".length()), lines);
            }
        });
        return new Recording(
                parts.get("rest").stream()
                        .filter(exchange -> !wasHeldBack(exchange))
                        .toList(),
                parts.getOrDefault("files", List.of()).stream()
                        .filter(file -> !wasHeldBack(file))
                        .toList(),
                connections);
    }

    /// When the first thing of the recording was made.
    Instant start() {
        return exchanges.stream()
                .map(exchange -> exchange.path("reply").path("_id").asString(""))
                .filter(Ulid::valid)
                .findFirst()
                .map(Ulid::time)
                .orElseGet(Instant::now);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try (var reader = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(Json.mapper()::readTree)
                    .toList();
        }
    }

    /// Whether the rate limiter refused: the same step follows again.
    private static boolean wasHeldBack(JsonNode exchange) {
        return exchange.path("status").asInt() == 429 && !exchange.path("reply").has("type");
    }
}
