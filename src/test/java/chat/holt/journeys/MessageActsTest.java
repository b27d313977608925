package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.store.Cell;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What can be done with messages, mostly by keyboard alone.
class MessageActsTest extends Journey {

    private List<Message> messages(String channelId) {
        return ask(() -> store().timeline(channelId).messages().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList());
    }

    private boolean there(String channelId, String content) {
        return messages(channelId).stream().anyMatch(message -> content.equals(message.content()));
    }

    /// The keyboard stands on the newest message then.
    private void toMessages() {
        press("#composer");
        push(KeyCode.SHIFT, KeyCode.UP);
        focused("#messages");
    }

    @Test
    void pinsCopiesForwardsAndDeletesSeveral() throws Exception {
        clickOn("photos");
        until("be in photos", () -> this.<Label>see("#chat-title").getText().contains("photos"));
        String photos = channel("photos");
        for (String content : List.of("Acts one", "Acts two", "Acts three", "Acts four")) {
            press("#composer");
            write(content);
            push(KeyCode.ENTER);
            until(content, () -> there(photos, content));
        }

        toMessages();
        push(KeyCode.P);
        see("#pin-message");
        press("#dialog-confirm");
        until(
                "be pinned",
                () -> messages(photos).stream()
                        .anyMatch(message -> message.pinned() && "Acts four".equals(message.content())));

        toMessages();
        until("be told", () -> messages(photos).getLast().system() != null);
        push(KeyCode.UP);
        push(KeyCode.X);
        push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.SHIFT, KeyCode.UP);
        until(
                "three selected",
                () -> this.<Label>see("#selection-count").getText().startsWith("3 "));
        picture("messages-selected");
        press("#selection-delete");
        see("#delete-messages");
        press("#dialog-confirm");
        miss("#delete-messages");
        until("be deleted", () -> !there(photos, "Acts two") && !there(photos, "Acts four"));
        miss("#selection-bar");

        toMessages();
        push(KeyCode.UP);
        push(KeyCode.F);
        see("#forward");
        write("#general");
        picture("forward");
        push(KeyCode.ENTER);
        see(".friend-chip");
        push(KeyCode.ENTER);
        miss("#forward");
        String general = channel("General");
        until("arrive in General", () -> forwarded(general));

        toMessages();
        push(KeyCode.UP);
        push(KeyCode.SHIFT, KeyCode.F10);
        clickOn("Copy message link");
        String id = messages(photos).stream()
                .filter(message -> "Acts one".equals(message.content()))
                .findFirst()
                .orElseThrow()
                .id();
        String copied = ask(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).endsWith("/channel/" + photos + "/" + id);
    }

    private boolean forwarded(String channelId) {
        return messages(channelId).stream()
                .map(Message::content)
                .filter(Objects::nonNull)
                .anyMatch(content -> content.startsWith("> **Ada**") && content.endsWith("> Acts one"));
    }
}
