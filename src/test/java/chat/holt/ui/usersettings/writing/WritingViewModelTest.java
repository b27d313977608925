package chat.holt.ui.usersettings.writing;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.Settings;
import chat.holt.spelling.Dictionaries;
import chat.holt.spelling.Speller;
import chat.holt.spelling.Speller.Language;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingViewModelTest {
    private final Settings settings = new Settings();
    private final List<String> copied = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();

    @TempDir
    Path data;

    private Path folder;

    private WritingViewModel writing;

    @BeforeEach
    void open() {
        folder = data.resolve("dictionaries");
        Speller speller =
                new Speller(new Dictionaries(folder, List.of()), settings.spelling(), Tasks.direct(), Locale.US);
        writing = new WritingViewModel(settings, speller, copied::add, toasts::add);
    }

    @Test
    void atFirstTheLanguageOfTheSystemIsChosen() {
        assertThat(writing.languages())
                .containsExactly(
                        new Language("en-GB", "English (United Kingdom)", false),
                        new Language("en-US", "English (United States)", true));
        assertThat(settings.spelling().languages().get()).isNull();
    }

    @Test
    void languagesAreChosenOneByOne() {
        writing.choose(writing.languages().getFirst(), true);
        assertThat(settings.spelling().languages().get()).containsExactlyInAnyOrder("en-GB", "en-US");
        assertThat(writing.languages()).allMatch(Language::chosen);
        writing.choose(writing.languages().getLast(), false);
        assertThat(settings.spelling().languages().get()).isEqualTo(Set.of("en-GB"));
        writing.choose(writing.languages().getFirst(), false);
        assertThat(settings.spelling().languages().get()).isEmpty();
    }

    @Test
    void dictionariesPutIntoTheFolderAreFound() throws IOException {
        writing.copyFolder();
        assertThat(copied).containsExactly(folder.toString());
        assertThat(toasts).hasSize(1);
        Files.writeString(folder.resolve("de_DE.aff"), "SET UTF-8\n");
        Files.writeString(folder.resolve("de_DE.dic"), "1\nSeilbahn\n");
        writing.look();
        assertThat(writing.languages()).extracting(Language::tag).contains("de-DE");
    }

    @Test
    void ownWordsAreListedAndRemoved() {
        settings.spelling().words().addAll(List.of("Zermatt", "belay", "Äplermagronen"));
        assertThat(writing.words()).containsExactly("Äplermagronen", "belay", "Zermatt");
        writing.remove("belay");
        assertThat(settings.spelling().words()).containsExactlyInAnyOrder("Äplermagronen", "Zermatt");
        writing.close();
        settings.spelling().words().clear();
        assertThat(writing.words()).as("it listens no more").hasSize(2);
    }
}
