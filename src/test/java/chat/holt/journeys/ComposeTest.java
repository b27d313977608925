package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.File;
import chat.holt.model.Message;
import chat.holt.ui.kit.FilePicker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Writing with files: picked and pasted ones, over a restart, until they arrive.
class ComposeTest extends Journey {

    @Test
    void attachByPickerAndPasteKeepTheDraftAndSend() throws Exception {
        see("#channel-list");
        clickOn("photos");
        until("the channel", () -> prompt().contains("photos"));
        Path map = Files.writeString(folder.resolve("map.gpx"), "the way");
        Path list = Files.writeString(folder.resolve("list.txt"), "the stove");
        interact(() -> stage().getScene()
                .getProperties()
                .put(FilePicker.class, new PickedFiles(List.of(map, list, folder), null)));
        press("#composer-attach");
        until("two files", () -> cards() == 2);
        until("why not the folder", () -> lookup("#composer-problem").query().isVisible());

        interact(() -> {
            WritableImage picture = new WritableImage(8, 8);
            picture.getPixelWriter().setColor(4, 4, Color.RED);
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press("#composer");
        push(KeyCode.CONTROL, KeyCode.V);
        until("the pasted picture", () -> cards() == 3);
        picture("compose-files");
        interact(() -> lookup("#file-remove").queryAll().stream()
                .findFirst()
                .orElseThrow()
                .requestFocus());
        push(KeyCode.SPACE);
        until("two files left", () -> cards() == 2);
        press("#composer");
        write("for Saturday");

        quit();
        openAs("Ada");
        until(
                "the draft",
                () -> lookup("#composer")
                        .tryQueryAs(TextInputControl.class)
                        .map(TextInputControl::getText)
                        .orElse("")
                        .equals("for Saturday"));
        until("its files", () -> cards() == 2);
        press("#composer");
        push(KeyCode.ENTER);
        until("the message", () -> sent() != null);
        assertThat(sent().attachments()).extracting(File::filename).containsExactly("list.txt", "pasted.png");
        assertThat(cards()).isZero();
    }

    private String prompt() {
        return lookup("#composer")
                .tryQueryAs(TextInputControl.class)
                .map(TextInputControl::getPromptText)
                .orElse("");
    }

    private int cards() {
        return lookup(".draft-file").queryAll().size();
    }

    private @Nullable Message sent() {
        String channel = channel("photos");
        return ask(() -> store().timeline(channel).messages().stream()
                .map(cell -> value(cell))
                .filter(message -> "for Saturday".equals(message.content()))
                .findFirst()
                .orElse(null));
    }
}
