package chat.holt.ui.chat.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.settings.Settings;
import chat.holt.spelling.Dictionaries;
import chat.holt.spelling.Speller;
import chat.holt.threading.Tasks;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.members.ViewTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Misspelt words where one writes: how they are marked, and how they are corrected by keyboard.
class SpellingInputTest extends ViewTest {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ManualDelays delays = new ManualDelays();
    private final Speller speller = new Speller(
            new Dictionaries(Path.of("target", "no-dictionaries"), List.of()),
            new Settings().spelling(),
            Tasks.direct(),
            Locale.US);
    private MessageInput input;

    @Override
    protected Parent view() {
        input = new MessageInput();
        input.check(new SpellingViewModel(speller, delays, name -> false));
        return new VBox(input);
    }

    @BeforeEach
    void focus() {
        speller.check("warm");
        interact(input::requestFocus);
        interact(() -> Menus.followKeyboard(input.getScene()));
    }

    private void put(String text) {
        interact(() -> input.replace(0, input.getLength(), text));
        interact(() -> delays.advance(PAUSE));
    }

    private SpellingMarks marks() {
        return lookup("#spelling-marks").query();
    }

    @Test
    void aLineStandsBeneathTheWord() throws TimeoutException {
        put("the cable car");
        assertThat(marks().getElements()).isEmpty();
        put("the wrod is out");
        until(() -> !marks().getElements().isEmpty());
        interact(() -> {
            Bounds line = marks().getBoundsInParent();
            Bounds first = input.boundsAt(4);
            Bounds last = input.boundsAt(7);
            assertThat(line.getMinX()).isBetween(first.getMinX() - 2, first.getMinX() + 2);
            assertThat(line.getMaxX()).isBetween(last.getMaxX() - 4, last.getMaxX() + 2);
            assertThat(line.getMaxY()).isBetween(last.getMaxY() - 2, last.getMaxY() + 2);
        });
    }

    @Test
    void linesScrollWithTheText() throws TimeoutException {
        put("wrod" + "\n".repeat(40) + "oen");
        interact(() -> input.positionCaret(0));
        until(() -> !marks().getElements().isEmpty() && input.getScrollTop() == 0);
        double top = marks().getElements().size();
        interact(() -> input.positionCaret(input.getLength()));
        until(() -> input.getScrollTop() > 0
                && marks().getElements().size() < top
                && marks().getLayoutBounds().getMinY() > 100);
        assertThat(marks().getLayoutBounds().getMaxY()).isLessThanOrEqualTo(input.getHeight());
        Bounds letter = input.boundsAt(45);
        assertThat(input.indexAt(letter.getMinX() + 1, letter.getCenterY())).isEqualTo(45);
    }

    @Test
    void theMenuKeyCorrectsAndUndoTakesItBack() throws TimeoutException {
        put("we recieve it");
        interact(() -> input.positionCaret(6));
        push(KeyCode.SHIFT, KeyCode.F10);
        see("#spelling-0-row");
        assertThat(lookup("#spelling-0-row").query().getAccessibleText()).contains("receive");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(input.getText()).isEqualTo("we receive it");
        assertThat(input.getCaretPosition()).isEqualTo(10);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(input.getText()).isEqualTo("we recieve it");
    }

    @Test
    void otherwiseTheMenuHasWhatCanBeDoneWithText() throws TimeoutException {
        put("we receive it");
        push(KeyCode.SHIFT, KeyCode.F10);
        see("#input-selectAll-row");
        assertThat(lookup("#spelling-learn-row").tryQuery()).isEmpty();
        assertThat(lookup("#input-cut-row").tryQuery()).isEmpty();
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.SHIFT, KeyCode.F10);
        see("#input-cut-row");
    }

    @Test
    void aLongTextIsMarkedOnlyWhereItIsSeen() throws TimeoutException {
        put("wrod and oen ".repeat(5_000));
        until(() -> !marks().getElements().isEmpty());
        assertThat(marks().getElements()).hasSizeLessThan(20_000);
    }
}
