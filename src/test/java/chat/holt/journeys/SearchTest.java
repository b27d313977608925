package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.model.SendMessage;
import chat.holt.model.Ulid;
import chat.holt.rest.Api;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Finding messages again: in the open channel, across the server, and among what is pinned.
class SearchTest extends Journey {

    @Test
    void findJumpNarrowAndPin() throws Exception {
        Api bo = api("Bo");
        String photos = channel("photos");
        Message link = send(bo, photos, "Glacier pictures: https://photos.example/glacier");
        send(api("Cid"), photos, "That glacier again");
        Message route = send(bo, channel("General"), "The route over the glacier is open");

        // In the open channel, by keyboard alone.
        push(KeyCode.CONTROL, KeyCode.F);
        focused("#search-field");
        write("glacier");
        push(KeyCode.ENTER);
        see("#found-" + route.id());
        assertThat(sees("#found-" + link.id())).isFalse();
        picture("channel");

        // Across the server, then narrowed by author and kind.
        press("#search-scope-server");
        see("#found-" + link.id());
        press("#search-field");
        push(KeyCode.END);
        write(" from:bo has:link ");
        push(KeyCode.ENTER);
        see("#search-chip-from");
        miss("#found-" + route.id());
        picture("server");
        press("#found-" + link.id());
        until("the other channel", () -> title().equals("photos"));
        see("#found-" + link.id());
        push(KeyCode.ESCAPE);
        miss("#search");
        focused("#composer");

        // What others pin appears at once; one takes it away oneself.
        push(KeyCode.CONTROL, KeyCode.P);
        see("#pins");
        seeText("Nothing is pinned here");
        bo.messages().pin(photos, link.id(), null);
        see("#found-" + link.id());
        picture("pins");
        moveTo("#found-" + link.id());
        press("#pin-remove");
        miss("#found-" + link.id());
        press("#pin-undo");
        see("#found-" + link.id());
        push(KeyCode.CONTROL, KeyCode.P);
        miss("#pins");
        push(KeyCode.CONTROL, KeyCode.P);
        focused("#pins-list");
        push(KeyCode.ESCAPE);
        focused("#composer");
    }

    private static Message send(Api as, String channel, String text) throws Exception {
        return as.messages().send(channel, SendMessage.text(text, List.of()), Ulid.next());
    }

    private String title() {
        return lookup("#chat-title")
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }
}
