package chat.holt.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import chat.holt.settings.Settings;
import chat.holt.settings.Spelling;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellerTest {

    @TempDir
    Path folder;

    private Spelling settings;
    private Speller speller;

    @BeforeEach
    void speller() {
        settings = new Settings().spelling();
        speller = speller(Locale.US);
    }

    private Speller speller(Locale locale) {
        return new Speller(new Dictionaries(folder, List.of()), settings, Tasks.direct(), locale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The cable car opens at nine, doesn't it? |
                    I definately recieved it                 | definately recieved
                    well-known and well-knwon                | well-knwon
                    it’s Ada’s                               |
                    Monday monday MONDAY                     | monday
                    color colour                             | colour
                    привет 你好 Ελλάδα                       |
                    """)
    void wordsNoDictionaryKnowsAreWrong(String text, String wrong) {
        assertThat(wrong(text)).isEqualTo(wrong == null ? List.of() : List.of(wrong.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "recieve,receive",
        "teh,the",
        "alot,a lot",
        "definately,definitely",
        "accomodate,accommodate",
        "shoud,should",
        "tomorow,tomorrow",
        "wrod,word"
    })
    void whatWasMeantIsSuggested(String word, String meant) {
        List<String> suggested = got(speller.suggest(word));
        assertThat(suggested).contains(meant).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void nothingIsReadBeforeItIsNeeded() {
        assertThat(speller.isReady()).isFalse();
        assertThat(wrong("")).isEmpty();
        assertThat(speller.isReady()).isFalse();
        settings.on().set(false);
        assertThat(wrong("wrod")).isEmpty();
        assertThat(speller.isReady()).isFalse();
        settings.on().set(true);
        assertThat(wrong("wrod")).containsExactly("wrod");
        assertThat(speller.isReady()).isTrue();
    }

    @Test
    void ownWordsAreRightHoweverTheyAreCapitalized() {
        List<Number> revisions = new ArrayList<>();
        speller.revision().subscribe((was, now) -> revisions.add(now));
        assertThat(wrong("seilbahn")).hasSize(1);
        speller.learn("Seilbahn");
        assertThat(wrong("seilbahn Seilbahn SEILBAHN")).isEmpty();
        assertThat(settings.words()).containsExactly("Seilbahn");
        settings.words().remove("Seilbahn");
        assertThat(wrong("seilbahn")).hasSize(1);
        assertThat(revisions).hasSize(2);
    }

    @Test
    void whatIsIgnoredIsNotKept() {
        speller.ignore("wrod");
        assertThat(wrong("wrod")).isEmpty();
        assertThat(settings.words()).isEmpty();
        speller = speller(Locale.US);
        assertThat(wrong("wrod")).containsExactly("wrod");
    }

    @Test
    void byDefaultOneWritesTheLanguageOfTheSystem() {
        assertThat(chosen(Locale.US)).containsExactly("en-US");
        assertThat(chosen(Locale.UK)).containsExactly("en-GB");
        assertThat(chosen(Locale.of("en", "AU"))).containsExactlyInAnyOrder("en-GB", "en-US");
        assertThat(chosen(Locale.GERMANY)).isEmpty();
        speller = speller(Locale.GERMANY);
        assertThat(wrong("Seilbahn wrod")).as("of German nothing is known").isEmpty();
    }

    @Test
    void aWordIsRightIfOneLanguageKnowsIt() throws IOException {
        german();
        settings.languages().set(Set.of("en-US", "de-DE"));
        assertThat(wrong("the cable car, die Seilbahn und die Seilbahnen, wrod"))
                .containsExactly("wrod");
        assertThat(got(speller.suggest("Seilban"))).contains("Seilbahn");
        settings.languages().set(Set.of("de-DE"));
        assertThat(wrong("cable Seilbahn")).containsExactly("cable");
        settings.languages().set(Set.of());
        assertThat(wrong("cable Seilbahn wrod")).isEmpty();
    }

    @Test
    void dictionariesOfTheUserComeFirstAndBrokenOnesAreLeftOut() throws IOException {
        german();
        Files.writeString(folder.resolve("en_US.aff"), "SET UTF-8\n");
        Files.writeString(folder.resolve("en_US.dic"), "1\nwrod\n");
        Files.writeString(folder.resolve("fr_FR.aff"), "SET NO-SUCH\nPFX A Y\n");
        Files.writeString(folder.resolve("fr_FR.dic"), "1\nmot\n");
        Files.writeString(folder.resolve("lonely.dic"), "1\nmot\n");
        assertThat(got(speller.languages()).stream().map(Speller.Language::name))
                .containsExactly(
                        "English (United Kingdom)", "English (United States)", "French (France)", "German (Germany)");
        assertThat(wrong("wrod cable")).containsExactly("cable");
        settings.languages().set(Set.of("fr-FR"));
        assertThat(wrong("cable")).isEmpty();
    }

    @Test
    void longAndStrangeTextsAreNoTrouble() {
        wrong("warm");
        String words = "wrod definately cable ".repeat(3_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(wrong(words)).hasSize(6_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> wrong("a".repeat(64_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> wrong("ab-".repeat(21_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> speller.suggest("x".repeat(48)));
    }

    private void german() throws IOException {
        Files.writeString(folder.resolve("de_DE.aff"), "SET UTF-8\nSFX N Y 1\nSFX N 0 en .\n");
        Files.writeString(folder.resolve("de_DE.dic"), "3\nSeilbahn/N\ndie\nund\n");
    }

    private List<String> chosen(Locale locale) {
        return got(speller(locale).languages()).stream()
                .filter(Speller.Language::chosen)
                .map(Speller.Language::tag)
                .toList();
    }

    private List<String> wrong(String text) {
        return got(speller.check(text)).stream().map(Word::text).toList();
    }

    private static <T> T got(Task<T> task) {
        List<T> results = new ArrayList<>();
        task.onSuccess(results::add).onFailure(failure -> {
            throw new AssertionError(failure);
        });
        return results.getFirst();
    }
}
