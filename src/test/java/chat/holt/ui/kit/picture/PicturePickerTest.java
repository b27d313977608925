package chat.holt.ui.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.model.File;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.members.ViewTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePickerTest extends ViewTest {
    private final PictureField field = new PictureField(PictureKind.AVATAR, new SimpleObjectProperty<@Nullable File>());

    @TempDir
    private Path folder;

    @Override
    protected Parent view() {
        return new PicturePicker("face", "Avatar", field, media, Icons.of("fth-image"));
    }

    @Test
    void cropsAPastedFileWithTheKeyboard() throws IOException, TimeoutException {
        Path file = folder.resolve("wide.png");
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        paste(file);
        see("#crop-frame");
        chord(KeyCode.LEFT);
        chord(KeyCode.EQUALS);
        chord(KeyCode.ENTER);
        miss("#crop-frame");
        LocalPicture chosen = chosen();
        assertThat(chosen.width()).isEqualTo(chosen.height()).isBetween(80, 95);
        assertThat(chosen.name()).isEqualTo("wide.png");
    }

    @Test
    void escapeKeepsWhatWasThere() throws IOException, TimeoutException {
        Path file = folder.resolve("wide.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        paste(file);
        see("#crop-frame");
        chord(KeyCode.ESCAPE);
        miss("#crop-frame");
        assertThat(on(() -> field.draft().changed().get())).isFalse();
    }

    @Test
    void keepsAnimationsAsTheyAre() throws IOException, TimeoutException {
        Path file = folder.resolve("moving.gif");
        try (InputStream in = getClass().getResourceAsStream("/media/animated.gif")) {
            Files.copy(in, file);
        }
        paste(file);
        until(() -> field.draft().changed().get());
        assertThat(chosen().file()).isEqualTo(file);
        clickOn("#face-remove");
        assertThat(on(() -> field.draft().changed().get())).isFalse();
    }

    @Test
    void saysWhyAFileIsNotTaken() throws IOException, TimeoutException {
        paste(Files.writeString(folder.resolve("notes.png"), "not a picture"));
        see("#face-error");
        assertThat(on(() -> field.problem().get())).isEqualTo(Text.of("picture.FORMAT"));
    }

    private LocalPicture chosen() {
        return on(() -> ((Picture.Chosen) field.draft().value().get()).picture());
    }

    private void paste(Path file) {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
        interact(() -> lookup("#face").query().requestFocus());
        chord(KeyCode.CONTROL, KeyCode.V);
    }
}
