package chat.holt.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What answers one or more rows of a table: a line of `src/test/resources/coverage/*.tsv`, whose five columns these
/// are. Elements are written `package.Type#member`, without the base package, or are routes.
///
/// @param client   elements of the client
/// @param instance elements of the built-in instance
/// @param tests    test methods
/// @param note     where Holt differs on purpose, or why a column is empty
record Answer(String key, List<String> client, List<String> instance, List<String> tests, String note) {

    /// The lines of a file by their keys.
    static Map<String, Answer> all(String name) throws IOException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String line : lines("/coverage/" + name + ".tsv")) {
            String[] cells = Arrays.copyOf(line.split("\t", -1), 5);
            Answer answer = new Answer(
                    cells[0], list(cells[1]), list(cells[2]), list(cells[3]), Objects.requireNonNullElse(cells[4], ""));
            if (answers.put(answer.key(), answer) != null) {
                throw new IllegalStateException(name + " names twice: " + answer.key());
            }
        }
        return answers;
    }

    /// The lines of a resource that are not empty.
    static List<String> lines(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(Answer.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static List<String> list(String cell) {
        return cell == null || cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }
}
