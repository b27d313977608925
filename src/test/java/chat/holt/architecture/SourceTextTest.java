package chat.holt.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rule 12 of docs/architecture.md as far as it is about single lines: lengths of files, colours, inline styles.
class SourceTextTest {
    private static final int MAX_LINES = 399;
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsla?)\\(|:\\s*(white|black|red|green|blue|gr[ae]y|orange|yellow|purple)\\b");

    @Test
    void filesAreShort() {
        Map<Path, Long> tooLong = new TreeMap<>();
        var texts = SourceTree.read("src", ".java");
        texts.putAll(SourceTree.read("resources", ".css"));
        texts.forEach((file, text) -> {
            long lines = text.lines().count();
            if (lines > MAX_LINES) {
                tooLong.put(file, lines);
            }
        });
        assertThat(tooLong).as("files of 400 lines and more hold two ideas").isEmpty();
    }

    @Test
    void coloursAreInTokensOnly() {
        var stylesheets = SourceTree.read("resources", ".css");
        stylesheets.keySet().removeIf(file -> file.endsWith("tokens.css"));
        assertThat(matches(stylesheets, COLOUR))
                .as("a colour has a name and two values, in css/tokens.css")
                .isEmpty();
    }

    @Test
    void nothingIsStyledInline() {
        assertThat(matches(SourceTree.read("src/main/java", ".java"), Pattern.compile("\\bsetStyle\\(|\"-fx-[a-z-]+:")))
                .as("looks belong to the stylesheets")
                .isEmpty();
    }

    private static String matches(Map<Path, String> texts, Pattern pattern) {
        return texts.entrySet().stream()
                .flatMap(file -> file.getValue()
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .lines()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file.getKey() + ": " + line.strip()))
                .collect(joining("\n"));
    }
}
