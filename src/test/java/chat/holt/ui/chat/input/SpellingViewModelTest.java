package chat.holt.ui.chat.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.settings.Settings;
import chat.holt.settings.Spelling;
import chat.holt.spelling.Dictionaries;
import chat.holt.spelling.Speller;
import chat.holt.spelling.Word;
import chat.holt.threading.Tasks;
import chat.holt.ui.kit.MenuAction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingViewModelTest {
    private static final Duration SETTLED = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(1000);

    private final ManualDelays delays = new ManualDelays();
    private final Spelling settings = new Settings().spelling();
    private final Speller speller = new Speller(
            new Dictionaries(Path.of("target", "no-dictionaries"), List.of()), settings, Tasks.direct(), Locale.US);
    private final DraftText draft = new DraftText((token, exact) -> "@Grzegorz Brzyk");
    private final SpellingViewModel spelling = new SpellingViewModel(speller, delays, "Zermatt"::equals);

    @BeforeEach
    void open() {
        speller.check("warm");
        spelling.open();
    }

    private void write(String text, int caret) {
        draft.edited(text);
        spelling.look(draft, caret);
    }

    private List<String> marked() {
        return spelling.marked().get().stream().map(Word::text).toList();
    }

    @Test
    void theWordBeingWrittenIsMarkedAfterAPause() {
        write("wrod", 4);
        delays.advance(SETTLED);
        assertThat(marked()).isEmpty();
        delays.advance(PAUSE);
        assertThat(marked()).containsExactly("wrod");
        write("wrodd", 5);
        assertThat(marked()).as("while one writes on").isEmpty();
        delays.advance(SETTLED);
        assertThat(marked()).isEmpty();
    }

    @Test
    void orWhenTheCaretLeavesIt() {
        write("wrod ", 5);
        delays.advance(SETTLED);
        assertThat(marked()).containsExactly("wrod");
        write("wrod oen", 8);
        delays.advance(SETTLED);
        assertThat(marked()).containsExactly("wrod");
        spelling.look(draft, 0);
        assertThat(marked()).containsExactly("oen");
    }

    @Test
    void marksMoveWithTheirWords() {
        write("a wrod and oen more", 19);
        delays.advance(SETTLED);
        write("so a wrod and oen more", 2);
        assertThat(spelling.marked().get()).containsExactly(new Word(5, "wrod"), new Word(14, "oen"));
        write("so a wrod and on more", 16);
        assertThat(marked()).containsExactly("wrod");
        assertThat(spelling.at(7)).isEqualTo(new Word(5, "wrod"));
        assertThat(spelling.at(11)).isNull();
    }

    @Test
    void nobodyIsCorrectedForANameOrAMention() {
        draft.setWire("ask <@01ARZ3NDEKTSV4RRFFQ69G5FAV> from Zermatt about wrods ");
        spelling.look(draft, draft.shown().length());
        delays.advance(SETTLED);
        assertThat(draft.shown()).contains("Grzegorz Brzyk");
        assertThat(marked()).containsExactly("wrods");
    }

    @Test
    void whatIsThereAtOnceWaitsForTheDictionaries() {
        Speller cold = new Speller(
                new Dictionaries(Path.of("target", "no-dictionaries"), List.of()), settings, Tasks.direct(), Locale.US);
        SpellingViewModel first = new SpellingViewModel(cold, delays, word -> false);
        first.open();
        draft.edited("a wrod from yesterday");
        first.look(draft, 0);
        delays.advance(SETTLED);
        assertThat(cold.isReady()).isFalse();
        delays.advance(Duration.ofSeconds(3));
        assertThat(first.marked().get()).hasSize(1);
    }

    @Test
    void whatWasThereBeforeIsChecked() {
        spelling.close();
        write("an old wrod", 11);
        spelling.open();
        delays.advance(SETTLED);
        assertThat(marked()).containsExactly("wrod");
    }

    @Test
    void correctionsAreOfferedFirst() {
        List<String> replaced = new ArrayList<>();
        List<MenuAction> actions = actions("recieve", replaced);
        assertThat(actions.getFirst().text()).isEqualTo("receive");
        assertThat(actions.getFirst().spoken()).contains("receive").isNotEqualTo("receive");
        actions.getFirst().run();
        assertThat(replaced).containsExactly("receive");
        assertThat(actions).extracting(MenuAction::id).endsWith("separator", "spelling-learn", "spelling-ignore");
        assertThat(actions("xqzzyq", replaced).getFirst().enabled()).isFalse();
    }

    @Test
    void aWordThatIsLearnedOrIgnoredIsMarkedNoMore() {
        write("holtig and stoatig ", 19);
        delays.advance(SETTLED);
        assertThat(marked()).containsExactly("holtig", "stoatig");
        run("spelling-learn", "holtig");
        assertThat(marked()).containsExactly("stoatig");
        assertThat(settings.words()).containsExactly("holtig");
        run("spelling-ignore", "stoatig");
        assertThat(marked()).isEmpty();
        assertThat(settings.words()).containsExactly("holtig");
        settings.words().clear();
        assertThat(marked()).containsExactly("holtig");
        settings.on().set(false);
        assertThat(marked()).isEmpty();
    }

    @Test
    void afterTheEndNothingIsFollowed() {
        write("wrod ", 5);
        spelling.close();
        delays.advance(Duration.ofSeconds(5));
        speller.ignore("other");
        assertThat(marked()).isEmpty();
    }

    private void run(String id, String word) {
        actions(word, new ArrayList<>()).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private List<MenuAction> actions(String word, List<String> replaced) {
        List<List<MenuAction>> asked = new ArrayList<>();
        spelling.actions(new Word(0, word), replaced::add).onSuccess(asked::add);
        return Objects.requireNonNull(asked.getFirst());
    }
}
