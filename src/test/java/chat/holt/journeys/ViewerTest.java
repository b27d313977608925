package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Credentials;
import chat.holt.model.File;
import chat.holt.model.Message;
import chat.holt.model.RootConfig;
import chat.holt.model.SendMessage;
import chat.holt.model.Ulid;
import chat.holt.rest.FilesApi;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.ui.kit.FilePicker;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking at the pictures that somebody sent, by keyboard, and keeping one.
class ViewerTest extends Journey {
    @TempDir
    Path folder;

    @Test
    void openZoomGoOnAndSave() throws Exception {
        Path saved = folder.resolve("kept.png");
        interact(() -> stage().getScene().getProperties().put(FilePicker.class, new PickedFiles(List.of(), saved)));
        Message sent = send(channel("General"), picture("peak", 1600, 900), picture("hut", 300, 200));
        File hut = sent.attachments().getLast();

        press("#picture-" + sent.attachments().getFirst().id());
        see("#viewer");
        until("the name", () -> says("#viewer-name", "peak.png"));
        picture("open");
        String all = text("#viewer-scale");
        push(KeyCode.EQUALS);
        until("it is larger", () -> !text("#viewer-scale").equals(all));
        push(KeyCode.DIGIT0);
        until("it is as before", () -> text("#viewer-scale").equals(all));

        push(KeyCode.RIGHT);
        until("the next", () -> says("#viewer-name", "hut.png"));
        assertThat(sees("#viewer-next")).isFalse();
        push(KeyCode.CONTROL, KeyCode.S);
        until("a file", () -> Files.exists(saved));
        assertThat(Files.size(saved)).isGreaterThan(0);
        BufferedImage kept = ImageIO.read(saved.toFile());
        assertThat(kept.getWidth()).isEqualTo(300);
        picture("saved");

        push(KeyCode.ESCAPE);
        miss("#viewer");
        see("#picture-" + hut.id());
    }

    private Message send(String channel, Path... pictures) throws Exception {
        Credentials bo = community().person("Bo");
        RootConfig.Service autumn = Objects.requireNonNull(
                community().instance().config().features().autumn());
        try (RestClient client = new RestClient(URI.create(autumn.url()), new Token(bo.token(), false))) {
            FilesApi files = new FilesApi(client);
            List<String> ids = new ArrayList<>();
            for (Path each : pictures) {
                ids.add(files.upload("attachments", each, each.getFileName().toString(), sent -> {})
                        .id());
            }
            SendMessage message = new SendMessage(null, "Two of them", ids, List.of(), List.of(), null, null, 0);
            return api("Bo").messages().send(channel, message, Ulid.next());
        }
    }

    private Path picture(String name, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i % width * 255 / width << 16 | i / width * 255 / height);
        }
        Path file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private boolean says(String query, String text) {
        return text(query).equals(text);
    }

    private String text(String query) {
        return lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
