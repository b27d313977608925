package chat.holt.localinstance.replay;

import chat.holt.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import tools.jackson.databind.node.ObjectNode;

/// `bin/check-instance FOLDER`: prints how the built-in instance compares with a recording, as one JSON object.
/// Ends with 1 when there is a difference that is not meant.
final class CheckInstance {
    private static final int SHOWN = 20;

    private CheckInstance() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("holt-check-instance");
        Replay.Result result;
        try {
            result = Replay.of(Recording.read(Path.of(arguments[0])), data);
        } finally {
            delete(data);
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(report(result, arguments.length > 1 ? Integer.parseInt(arguments[1]) : SHOWN)
                .toPrettyString());
        System.exit(result.wrong().isEmpty() ? 0 : 1);
    }

    static ObjectNode report(Replay.Result result, int shown) {
        ObjectNode report = Json.mapper()
                .createObjectNode()
                .put("exchanges", result.exchanges())
                .put("matched", result.matched())
                .put("events", result.events())
                .put("matched_events", result.matchedEvents());
        var deviations = report.putArray("deviations");
        result.deviations()
                .forEach((deviation, count) -> deviations
                        .addObject()
                        .put("name", deviation.name())
                        .put("count", count)
                        .put("reason", deviation.reason()));
        report.put("wrong", result.wrong().size());
        var first = report.putArray("first_wrong");
        result.wrong().stream()
                .sorted(Comparator.comparingInt(Finding::exchange))
                .limit(shown)
                .forEach(finding -> first.add(finding.toString()));
        return report;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
