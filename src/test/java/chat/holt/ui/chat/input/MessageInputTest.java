package chat.holt.ui.chat.input;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.members.ViewTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageInputTest extends ViewTest {
    private final List<String> submitted = new ArrayList<>();
    private MessageInput input;

    @Override
    protected Parent view() {
        input = new MessageInput();
        input.setOnSubmit(() -> submitted.add(input.getText()));
        return new VBox(input);
    }

    @BeforeEach
    void focus() {
        interact(input::requestFocus);
    }

    @Test
    void enterSubmitsAndShiftEnterBreaksTheLine() {
        write("one");
        push(KeyCode.SHIFT, KeyCode.ENTER);
        write("two");
        push(KeyCode.ENTER);
        assertThat(submitted).containsExactly("one\ntwo");
    }

    @Test
    void theOtherWayRoundControlEnterSubmits() {
        interact(() -> input.enterSubmits().set(false));
        write("one");
        push(KeyCode.ENTER);
        assertThat(submitted).isEmpty();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(submitted).containsExactly("one\n");
    }

    @Test
    void enterBreaksTheLineInCode() {
        write("```");
        push(KeyCode.ENTER);
        push(KeyCode.TAB);
        write("x");
        assertThat(input.getText()).isEqualTo("```\n    x");
        assertThat(submitted).isEmpty();
        assertThat(input.isFocused()).isTrue();
    }

    @Test
    void marksAreUndoneOneByOneAndRedone() {
        write("word");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.B);
        assertThat(input.getText()).isEqualTo("**word**");
        interact(() -> input.replace(2, 6, "other"));
        assertThat(input.getText()).isEqualTo("**other**");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(input.getText()).isEqualTo("**word**");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(input.getText()).isEqualTo("word");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(input.getText()).isEqualTo("**other**");
    }

    @Test
    void othersMayTakeKeysFirst() {
        interact(() -> input.setKeysFirst(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        }));
        write("one");
        push(KeyCode.ENTER);
        assertThat(submitted).isEmpty();
        interact(() -> input.setKeysFirst((KeyEvent event) -> {}));
        push(KeyCode.ENTER);
        assertThat(submitted).containsExactly("one");
    }

    @Test
    void knowsWhereCharactersStand() {
        write("one\n two");
        double[] places = new double[3];
        interact(() -> {
            places[0] = input.boundsAt(0).getMinX();
            places[1] = input.boundsAt(2).getMinX();
            places[2] = input.boundsAt(input.getLength()).getMinX();
        });
        assertThat(places[1]).isGreaterThan(places[0]);
        assertThat(places[2]).isGreaterThan(0);
    }
}
