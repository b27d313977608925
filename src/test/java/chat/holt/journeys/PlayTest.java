package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.FilePicker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Playing what somebody sent, by keyboard, where it cannot be played: with or without loudspeakers.
class PlayTest extends Journey {
    private static final int PARTS = 8;

    @TempDir
    Path folder;

    @Test
    void saysWhyAndGoesOn() throws Exception {
        Path damaged = Files.writeString(
                folder.resolve("bells.wav"), "RIFF~~~~WAVE" + "no sound at all ".repeat(20), StandardCharsets.US_ASCII);
        interact(() ->
                stage().getScene().getProperties().put(FilePicker.class, new PickedFiles(List.of(damaged), null)));
        press("#composer-attach");
        see("#file-remove");
        press("#composer");
        push(KeyCode.ENTER);
        see("#player-play");

        push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.ENTER);
        Node play = lookup("#player-play").query();
        for (int i = 0; i < PARTS && !play.isFocused(); i++) {
            push(KeyCode.DOWN);
        }
        focused("#player-play");
        push(KeyCode.SPACE);
        see("#player-problem");
        picture("damaged");
        focused("#player-play");
        assertThat(lookup("#composer").queryAs(TextInputControl.class).getText())
                .isEmpty();
    }
}
