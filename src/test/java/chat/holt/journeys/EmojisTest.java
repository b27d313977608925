package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Emoji;
import chat.holt.store.Cell;
import chat.holt.ui.kit.FilePicker;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An owner makes emojis of pictures, renames one and deletes one.
class EmojisTest extends Journey {
    @TempDir
    Path folder;

    @Override
    String account() {
        return "Bo";
    }

    @Test
    void picturesBecomeEmojis() throws IOException {
        Path broken = folder.resolve("broken.png");
        Files.writeString(broken, "not a picture");
        PickedFiles picked =
                new PickedFiles(List.of(picture("Party Stoat", 0x35B597), picture("Soup", 0xE0A94A), broken), null);
        interact(() -> stage().getScene().getProperties().put(FilePicker.class, picked));
        press("#server-header");
        press("#server-settings-row");
        press("#settings-entry-emojis");
        press("#emojis-add");
        see("#emoji-uploads");
        see("#emojis-refused");
        seeText("Make 2 emojis");
        picture("emojis-picked");
        press("#emojis-send");
        until("two emojis", () -> names().equals(List.of("party_stoat", "soup")));
        miss("#emoji-uploads");

        press("#emoji-rename-" + id("soup"));
        fill("#emoji-name", "party_stoat");
        seeText("Another emoji has this name.");
        fill("#emoji-name", "stew");
        push(KeyCode.ENTER);
        until("the new name", () -> names().equals(List.of("party_stoat", "stew")));
        picture("emojis");

        press("#emoji-delete-" + id("stew"));
        write("Tasteless");
        press("#dialog-confirm");
        until("one emoji", () -> names().equals(List.of("party_stoat")));
        assertThat(sees("#delete-emoji")).isFalse();
    }

    private Path picture(String name, int colour) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, colour);
        }
        Path file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private List<String> names() {
        return ask(() -> store().emojisOf(server()).stream()
                .map(Journey::value)
                .map(Emoji::name)
                .sorted()
                .toList());
    }

    private String id(String name) {
        return ask(() -> store().emojisOf(server()).stream()
                .filter(cell -> value(cell).name().equals(name))
                .map(Cell::id)
                .findFirst()
                .orElseThrow());
    }
}
