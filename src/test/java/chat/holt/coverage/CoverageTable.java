package chat.holt.coverage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The text of `docs/coverage.md`.
final class CoverageTable {

    String text() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Coverage

                What the protocol and the specification name, what in Holt answers it, and the tests that prove it. Written by
                `CoverageTest` from `src/test/resources/coverage`, which fails when a row has no answer, when an element or a
                test named here does not exist, or when this file is old; `bin/test -Dtest=CoverageTest -Dholt.coverage=write`
                writes it anew.

                """);
        text.append("| | rows | answered by the client | by the built-in instance |\n|---|---:|---:|---:|\n");
        for (Subject subject : Subject.values()) {
            total(text, subject);
        }
        for (Subject subject : Subject.values()) {
            table(text, subject);
        }
        return text.toString();
    }

    private static void total(StringBuilder text, Subject subject) throws IOException {
        Map<String, Answer> answers = Answer.all(subject.file);
        List<Answer> rows =
                subject.rows().stream().map(row -> subject.answer(row, answers)).toList();
        long client = rows.stream()
                .filter(answer -> answer != null && !answer.client().isEmpty())
                .count();
        long instance = rows.stream()
                .filter(answer -> answer != null && !answer.instance().isEmpty())
                .count();
        text.append("| %s | %d | %d | %s |\n"
                .formatted(
                        subject.title, rows.size(), client, subject == Subject.MEMBERS ? "by their routes" : instance));
    }

    private static void table(StringBuilder text, Subject subject) throws IOException {
        boolean members = subject == Subject.MEMBERS;
        text.append("\n## ").append(subject.title).append("\n\n");
        text.append(
                members
                        ? "| document | class | kind | member | answered by | tests | note |\n|---|---|---|---|---|---|---|\n"
                        : "| name | client | built-in instance | tests | note |\n|---|---|---|---|---|\n");
        Map<String, Answer> answers = Answer.all(subject.file);
        for (String row : subject.rows()) {
            Answer answer = subject.answer(row, answers);
            if (answer != null) {
                text.append("| ")
                        .append(members ? row.replace("\t", " | ") : code(row))
                        .append(" | ")
                        .append(elements(answer.client()));
                if (!members) {
                    text.append(" | ").append(elements(answer.instance()));
                }
                text.append(" | %s | %s |\n".formatted(elements(answer.tests()), answer.note()));
            }
        }
    }

    /// Names without their package; routes as they are.
    private static String elements(List<String> elements) {
        return elements.stream()
                .map(element -> element.contains(" ") ? element : element.replaceFirst("^([a-z]+\\.)+", ""))
                .map(element -> code(element.replace('$', '.')))
                .collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
