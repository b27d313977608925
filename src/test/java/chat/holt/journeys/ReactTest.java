package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.model.Message;
import chat.holt.store.Cell;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Writing with emojis, mentions and channels, and reacting by key; somebody else sees it all.
class ReactTest extends Journey {

    @Test
    void writeWithNamesAndReact() throws Exception {
        OtherHolt bo = other("Bo");
        String channel = channel("General");
        bo.result(bo.commands().messages().loadLatest(channel));
        press("#composer");
        write("Hi @bo");
        see("#suggestions");
        push(KeyCode.TAB);
        write("see #phot");
        see("#suggestions");
        push(KeyCode.ENTER);
        press("#composer-emoji");
        see("#emoji-picker");
        write("rocket");
        push(KeyCode.ENTER);
        miss("#emoji-picker");
        assertThat(((TextInputControl) lookup("#composer").query()).getText()).isEqualTo("Hi @Bo see #photos 🚀");
        picture("react-written");
        push(KeyCode.ENTER);
        String sent = "Hi <@" + user("Bo") + "> see <#" + channel("photos") + "> 🚀";
        bo.until("the message", () -> newest(bo, channel).map(Message::content).equals(Optional.of(sent)));

        push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.SHIFT, KeyCode.EQUALS);
        see("#emoji-picker");
        write("tada");
        push(KeyCode.ENTER);
        bo.until("the reaction", () -> has(bo, channel, "🎉"));
        String id = newest(bo, channel).orElseThrow().id();
        bo.result(bo.commands().messages().react(channel, id, "🎉"));
        until(
                "both reactions",
                () -> lookup((Node node) -> node instanceof Button chip && "2".equals(chip.getText()))
                        .tryQuery()
                        .isPresent());
        reactWithin(bo, channel, id);
    }

    /// By keyboard into the message: its author, its reactions, and one more.
    private void reactWithin(OtherHolt bo, String channel, String id) throws Exception {
        push(KeyCode.ESCAPE);
        focused("#composer");
        push(KeyCode.SHIFT, KeyCode.UP);
        focused("#messages");
        push(KeyCode.RIGHT);
        push(KeyCode.LEFT);
        focused("#reaction-add");
        push(KeyCode.SPACE);
        see("#emoji-picker");
        write("snow");
        push(KeyCode.ENTER);
        miss("#emoji-picker");
        bo.until(
                "another reaction",
                () -> newest(bo, channel)
                        .filter(message -> message.reactions().size() == 2)
                        .isPresent());
        push(KeyCode.ESCAPE);
        focused("#messages");
        push(KeyCode.SHIFT, KeyCode.F10);
        pressText("Who reacted");
        see("#who-reacted");
        until(
                "both of them",
                () -> texts("#who-reacted-people", ".list-cell Label").containsAll(List.of("Ada", "Bo")));
        picture("who");
        push(KeyCode.RIGHT);
        until(
                "one of them",
                () -> !texts("#who-reacted-people", ".list-cell Label").contains("Bo"));
        push(KeyCode.ESCAPE);
        miss("#who-reacted");
        focused("#messages");
    }

    private static Optional<Message> newest(OtherHolt holt, String channel) {
        List<Cell<Message>> messages = holt.store().timeline(channel).messages();
        return messages.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(messages.getLast().get());
    }

    private static boolean has(OtherHolt holt, String channel, String emoji) {
        return newest(holt, channel)
                .filter(message -> message.reactions().containsKey(emoji))
                .isPresent();
    }
}
