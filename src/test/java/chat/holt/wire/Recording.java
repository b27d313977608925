package chat.holt.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A recorded file of one JSON object a line, plain or packed with gzip.
///
/// @param folder where it lies; connections of one folder belong together
/// @param name without its endings
record Recording(Path file, Path folder, String name) {
    /// Reads what is compared: numbers exactly as written, no key twice.
    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Line(int number, JsonNode json) {}

    /// All recordings under the folder, or the one file named.
    static List<Recording> under(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .map(Recording::of)
                    .filter(recording -> recording.name.equals("rest")
                            || recording.name.startsWith("gateway-")
                            || recording.name.startsWith("permissions-"))
                    .sorted((a, b) -> a.file.compareTo(b.file))
                    .toList();
        }
    }

    private static Recording of(Path file) {
        String name = file.getFileName().toString();
        return new Recording(
                file,
                file.toAbsolutePath().getParent(),
                name.matches(".+\\.jsonl(\\.gz)?") ? name.replaceFirst("\\.jsonl(\\.gz)?$", "") : "");
    }

    /// Where a finding is, for people.
    String place(Line line) {
        return file + ":" + line.number;
    }

    /// The lines that are JSON objects; the others are noted as wrong.
    List<Line> lines(Findings findings) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (text.isBlank()) {
                    continue;
                }
                try {
                    lines.add(new Line(number, EXACT.readTree(text)));
                } catch (JacksonException e) {
                    findings.wrong(file + ":" + number, "not a line of JSON: " + e.getOriginalMessage());
                }
            }
        }
        findings.files++;
        return lines;
    }

    private InputStream open() throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }
}
