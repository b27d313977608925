package chat.holt.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every text that is asked for exists, and every text is asked for.
class TextsTest {
    private static final Path STRINGS = Path.of("resources/i18n/strings.properties");
    private static final Pattern ASKED = Pattern.compile("\\bText\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_-]+)*\\.?)\"");

    private final String sources =
            String.join("\n", SourceTree.read("src/main/java", ".java").values());

    @Test
    void everyTextAskedForExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        var asked = ASKED.matcher(sources);
        while (asked.find()) {
            if (!asked.group(2).equals("+")) {
                missing.add(asked.group(1));
            }
        }
        missing.removeAll(strings().stringPropertyNames());
        assertThat(missing).as("keys missing in " + STRINGS).isEmpty();
    }

    /// A key counts as used when it stands in the sources as a literal, or when a literal that ends with a dot begins
    /// it (`"failure." + type`).
    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals =
                LITERAL.matcher(sources).results().map(match -> match.group(1)).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(strings().stringPropertyNames());
        unused.removeIf(key -> literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal)));
        assertThat(unused).as("keys nobody uses").isEmpty();
    }

    @Test
    void everyTextIsAMessageFormat() throws IOException {
        var strings = strings();
        for (String key : strings.stringPropertyNames()) {
            assertThatCode(() -> new MessageFormat(strings.getProperty(key)))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    /// `.properties` keeps the last of two equal keys without a word.
    @Test
    void everyKeyIsThereOnce() throws IOException {
        var seen = new TreeSet<String>();
        var twice = Files.readAllLines(STRINGS).stream()
                .map(line -> line.split("[=:\\s]", 2)[0])
                .filter(key -> !key.isEmpty() && !key.startsWith("#") && !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }

    private static Properties strings() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(STRINGS)));
        return properties;
    }
}
