package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Writing, changing and answering messages, by mouse and by keyboard.
class ChatTest extends Journey {

    @Test
    void writeEditReplyAndDelete() {
        see("#channel-list");
        clickOn("photos");
        until(
                "the channel",
                () -> lookup("#chat-title")
                        .tryQueryAs(Labeled.class)
                        .map(Labeled::getText)
                        .orElse("")
                        .equals("photos"));
        press("#composer");
        write("The stove works.");
        push(KeyCode.ENTER);
        until("the message", () -> message("The stove works."));
        assertThat(((TextInputControl) lookup("#composer").query()).getText()).isEmpty();
        picture("chat-sent");

        push(KeyCode.UP);
        TextInputControl edit = see("#edit-input");
        assertThat(edit.getText()).isEqualTo("The stove works.");
        push(KeyCode.END);
        write(" And burns.");
        push(KeyCode.ENTER);
        until("the changed message", () -> message("The stove works. And burns."));

        press("#composer");
        write("A draft stays");
        clickOn("General");
        clickOn("photos");
        until(
                "the draft",
                () -> lookup("#composer")
                        .tryQueryAs(TextInputControl.class)
                        .map(TextInputControl::getText)
                        .orElse("")
                        .equals("A draft stays"));
    }

    private boolean message(String text) {
        return lookup((Node node) -> node.isVisible() && text.equals(node.getAccessibleText())
                        || node instanceof Text shown && shown.getText().contains(text))
                .tryQuery()
                .isPresent();
    }
}
