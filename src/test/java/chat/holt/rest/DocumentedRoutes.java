package chat.holt.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The routes of `rest.md §1–31`, one text each, such as `PATCH /servers/{}/roles/{} reason`. What follows the path:
/// `reason` where the audit log takes one, `ticket` where a second factor is proven.
final class DocumentedRoutes {

    private static final Pattern ROUTE = Pattern.compile(
            "\\b(GET|POST|PUT|PATCH|DELETE) `(/[^`]*|\\{autumn}[^`]*|\\{january}[^`]*)`((?: or| ?,) `([^`]*)`)?");

    private static final Pattern ROW = Pattern.compile("\\| (GET|POST|PUT|PATCH|DELETE|autumn|january) |GET `|POST `");

    private DocumentedRoutes() {}

    /// The list that is kept with the tests.
    static SortedSet<String> kept() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(DocumentedRoutes.class.getResourceAsStream("/protocol/routes.txt"))) {
            return new TreeSet<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /// The protocol's document, where this project lies beside it.
    static Optional<Path> document() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/protocol/rest.md"))
                .filter(Files::exists)
                .findFirst();
    }

    static SortedSet<String> of(Path document) throws IOException {
        SortedSet<String> routes = new TreeSet<>();
        int section = 0;
        for (String line : Files.readAllLines(document)) {
            if (line.startsWith("## ")) {
                section = Integer.parseInt(line.substring(3, line.indexOf('.')));
            }
            if (section >= 1 && section <= 31 && ROW.matcher(line).lookingAt()) {
                routes.addAll(routes(line));
            }
        }
        return routes;
    }

    private static SortedSet<String> routes(String line) {
        SortedSet<String> routes = new TreeSet<>();
        String[] cells = line.split("(?<!\\\\)\\|");
        String auth = cells.length > 2 ? cells[2].strip() : "";
        String marks = (line.contains("` [A]") ? " reason" : "")
                + (auth.equals("M")
                                || auth.contains("+ M if")
                                || auth.contains("+ MFA ticket")
                                || auth.contains("X-MFA-Ticket")
                        ? " ticket"
                        : "");
        Matcher route = ROUTE.matcher(line);
        while (route.find()) {
            routes.add(route.group(1) + " " + shape(route.group(2)) + marks);
            if (route.group(4) != null) {
                routes.add(route.group(1) + " " + shape(route.group(4)) + marks);
            }
        }
        return routes;
    }

    private static String shape(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("\\{(autumn|january)}", "$1:")
                .replaceAll("\\{[^}]*}", "{}");
    }
}
