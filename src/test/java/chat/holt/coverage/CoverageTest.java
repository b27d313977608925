package chat.holt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything the protocol and the specification name is answered and proven, and `docs/coverage.md` says how.
///
/// `bin/test -Dtest=CoverageTest -Dholt.coverage=write` writes the document anew.
class CoverageTest {

    private static final Path DOCUMENT = Path.of("docs", "coverage.md");

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyRowIsAnsweredAndProven(Subject subject) throws IOException {
        References references = new References(routes());
        Map<String, Answer> answers = Answer.all(subject.file);
        Set<String> unused = new LinkedHashSet<>(answers.keySet());
        List<String> wrong = new ArrayList<>();
        for (String row : subject.rows()) {
            Answer answer = subject.answer(row, answers);
            if (answer == null) {
                wrong.add(row + ": no answer");
                continue;
            }
            unused.remove(answer.key());
            if (answer.client().isEmpty() && answer.note().isEmpty()) {
                wrong.add(row + ": neither an element nor a reason");
            }
            if (subject != Subject.MEMBERS
                    && answer.instance().isEmpty()
                    && answer.note().isEmpty()) {
                wrong.add(row + ": neither the built-in instance nor a reason");
            }
            if (answer.tests().isEmpty()) {
                wrong.add(row + ": no test");
            }
            references.missingElements(answer.client()).forEach(name -> wrong.add(row + ": no such element: " + name));
            references
                    .missingElements(answer.instance())
                    .forEach(name -> wrong.add(row + ": no such element: " + name));
            References.missingTests(answer.tests()).forEach(name -> wrong.add(row + ": no such test: " + name));
        }
        unused.forEach(key -> wrong.add(key + ": answers no row"));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void theKeptRowsAreTheDocuments(Subject subject) throws IOException {
        List<String> kept = subject.rows();
        assertThat(kept).isNotEmpty().doesNotHaveDuplicates();
        assertThat(subject.published().orElse(kept)).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void theDocumentIsCurrent() throws IOException {
        String current = new CoverageTable().text();
        if ("write".equals(System.getProperty("holt.coverage"))) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(Files.readString(DOCUMENT, StandardCharsets.UTF_8))
                .as("write it anew: bin/test -Dtest=CoverageTest -Dholt.coverage=write")
                .isEqualTo(current);
    }

    @Test
    void whatDoesNotExistIsNoticed() throws IOException {
        References references = new References(routes());
        assertThat(references.missingElements(List.of(
                        "GET /users/@me",
                        "model.User#tag",
                        "model.User",
                        "model.User#tagg",
                        "model.Usr",
                        "GET /nothing")))
                .containsExactly("model.User#tagg", "model.Usr", "GET /nothing");
        assertThat(References.missingTests(List.of(
                        "coverage.CoverageTest#theDocumentIsCurrent",
                        "coverage.CoverageTest#routes",
                        "coverage.Answer")))
                .containsExactly("coverage.CoverageTest#routes", "coverage.Answer");
    }

    /// The routes without their marks.
    private static Set<String> routes() throws IOException {
        Set<String> routes = new HashSet<>();
        for (String row : Subject.ROUTES.rows()) {
            routes.add(row.replaceAll("( reason| ticket)+$", ""));
        }
        return routes;
    }
}
