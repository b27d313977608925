package chat.holt.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables. The rows of each are kept with the tests; where the protocol's documents lie beside the project, they
/// are compared with them.
enum Subject {
    ROUTES("Routes", "routes", "protocol/rest.md"),
    EVENTS("Gateway events", "events", "protocol/gateway.md"),
    ERRORS("Error types", "errors", "protocol/errors.md"),
    MEMBERS("Members of the specification", "members", "seeds/members.tsv");

    private static final Pattern ROW = Pattern.compile("^\\| `?(\\w+)`? \\|.*");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    final String title;
    final String file;
    private final String document;

    Subject(String title, String file, String document) {
        this.title = title;
        this.file = file;
        this.document = document;
    }

    /// The rows of the table as they are kept.
    List<String> rows() throws IOException {
        return Answer.lines("/protocol/" + file + (this == MEMBERS ? ".tsv" : ".txt")).stream()
                .skip(this == MEMBERS ? 1 : 0)
                .toList();
    }

    /// The answer to a row, null if there is none. Members are looked up as `Class.member`, then by their name alone.
    @Nullable
    Answer answer(String row, Map<String, Answer> answers) {
        if (this != MEMBERS) {
            return answers.get(row);
        }
        String[] cells = row.split("\t");
        Answer own = answers.get(cells[1] + "." + cells[3]);
        return own == null ? answers.get(cells[3]) : own;
    }

    /// The rows as the document beside the project has them; empty if there is none. Routes are compared where they are
    /// tested.
    Optional<List<String>> published() throws IOException {
        Optional<Path> path = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(document))
                .filter(Files::exists)
                .findFirst();
        if (path.isEmpty() || this == ROUTES) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(path.get());
        return Optional.of(
                switch (this) {
                    case ROUTES -> List.of();
                    case EVENTS -> events(lines);
                    case ERRORS -> first(section(lines, "## 2.", "###"));
                    case MEMBERS -> lines.stream().skip(1).toList();
                });
    }

    /// The wire events of the sections 6 and 9, each once.
    private static List<String> events(List<String> lines) {
        Stream<String> own = first(section(lines, "## 6.", "### 6.7")).stream();
        Stream<String> global = names(section(lines, "### 6.7", "## 7.").stream()
                .map(line -> line.replaceAll(" ?[{(][^`]*", "").replace("ReportCreate", "`ReportCreate`")));
        Stream<String> seed = names(section(lines, "## 9.", "---").stream()
                .filter(line -> line.contains("Event") || line.contains("(none)"))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[2]));
        return Stream.of(own, global, seed)
                .flatMap(each -> each)
                .filter(name -> !List.of("TextChannel", "DirectMessage", "Group", "global")
                        .contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Stream<String> lines) {
        return lines.flatMap(line -> NAME.matcher(line).results().map(match -> match.group(1)));
    }

    private static List<String> first(List<String> table) {
        return table.stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .filter(name -> !name.equals("type"))
                .toList();
    }

    private static List<String> section(List<String> lines, String from, String to) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith(from))
                .skip(1)
                .takeWhile(line -> !line.startsWith(to))
                .toList();
    }
}
