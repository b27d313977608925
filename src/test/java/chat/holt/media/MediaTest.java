package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.model.File;
import chat.holt.threading.Tasks;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTest {

    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong(1);
    private HttpServer server;
    private Media media;
    private final ManualDelays delays = new ManualDelays();

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getRawPath();
            asked.add(path);
            byte[] content = files.get(path);
            if (redirects.containsKey(path)) {
                exchange.getResponseHeaders().add("Location", redirects.get(path));
                exchange.sendResponseHeaders(308, -1);
            } else if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
            exchange.close();
        });
        server.start();
        media = media();
    }

    private Media media() {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/autumn");
        return new Media(new MediaAddresses(base, null), DiskCache.of(folder), Tasks.direct(), 1, delays, clock::get);
    }

    @AfterEach
    void close() {
        media.close();
        server.stop(0);
    }

    private static byte[] png(int width, int height) throws IOException {
        return PictureDecoderTest.encoded(PictureDecoderTest.filled(width, height, 0xFF336699), "png");
    }

    private static File file(String tag, String id, File.Metadata metadata) {
        return new File(id, tag, "my cat.png", metadata, "image/png", 1, false, false, null, null, null, null);
    }

    @Test
    void makesASquareOfAnAvatar() throws IOException {
        files.put("/autumn/avatars/A", png(80, 40));
        Image image = media.avatar(file("avatars", "A", new File.Image(80, 40, null, true)), 20)
                .get();
        assertThat(image).isNotNull();
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(20);
    }

    @Test
    void keepsPicturesInMemoryAndOnDisk() throws IOException {
        files.put("/autumn/avatars/A", png(80, 80));
        File avatar = file("avatars", "A", new File.Image(80, 80, null, false));
        media.avatar(avatar, 20);
        assertThat(media.avatar(avatar, 20)).isSameAs(media.avatar(avatar, 20));
        media.avatar(avatar, 40);
        try (Media later = media()) {
            assertThat(later.avatar(avatar, 20).get()).isNotNull();
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void takesTheOriginalOfAnAnimation() throws IOException {
        files.put("/autumn/attachments/A/my%20cat.png", png(80, 40));
        File animated = file("attachments", "A", new File.Image(80, 40, null, true));
        assertThat(media.picture(animated, 40, 40).get()).isNotNull();
        assertThat(media.picture(file("attachments", "B", new File.Plain()), 40, 40)
                        .get())
                .isNull();
    }

    @Test
    void followsTheFileServersRedirects() throws IOException {
        redirects.put("/autumn/emojis/A", "/emojis/A/x.gif");
        files.put("/autumn/emojis/A/x.gif", png(10, 10));
        assertThat(media.emoji("A", 20).get()).isNotNull();
        redirects.put("/autumn/emojis/B", "http://127.0.0.2/x");
        assertThat(media.emoji("B", 20).get()).isNull();
    }

    @Test
    void triesAgainAfterAMinute() throws IOException {
        var emoji = media.emoji("A", 20);
        files.put("/autumn/emojis/A", png(10, 10));
        clock.addAndGet(TimeUnit.SECONDS.toNanos(59));
        media.emoji("A", 20);
        assertThat(emoji.get()).isNull();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(media.emoji("A", 20)).isSameAs(emoji);
        assertThat(emoji.get()).isNotNull();
        assertThat(asked).hasSize(2);
    }

    @Test
    void forgetsWhatIsTooMuchForMemory() throws IOException {
        byte[] large = png(3_000, 3_000);
        files.put("/autumn/attachments/A", large);
        files.put("/autumn/attachments/B", large);
        File a = file("attachments", "A", new File.Image(3_000, 3_000, null, false));
        File b = file("attachments", "B", new File.Image(3_000, 3_000, null, false));
        var first = media.picture(a, 3_000, 3_000);
        media.picture(b, 3_000, 3_000);
        assertThat(first.get()).isNotNull();
        assertThat(media.picture(a, 3_000, 3_000)).isNotSameAs(first);
    }

    @Test
    void aBrokenPictureIsNone() {
        files.put("/autumn/emojis/A", new byte[] {1, 2, 3});
        assertThat(media.emoji("A", 20).get()).isNull();
    }

    @Test
    void animationsMoveOnlyWhereTheyAreSeen() throws IOException {
        files.put("/autumn/attachments/A/my%20cat.png", PictureDecoderTest.resource("disposal.gif"));
        File file = file("attachments", "A", new File.Image(8, 8, null, true));
        assertThat(media.picture(file, 8, 8).get()).isNotInstanceOf(MovingPicture.class);
        MovingPicture picture =
                (MovingPicture) media.attachment(file, 8, 8).image().get();
        AtomicBoolean seen = new AtomicBoolean(true);
        Subscription shown = picture.shownWhere(seen::get);
        waitFor(picture, 3, 3, RED);
        waitFor(picture, 3, 3, GREEN);
        seen.set(false);
        delays.advance(Duration.ofSeconds(5));
        assertThat(picture.getPixelReader().getArgb(3, 3)).isEqualTo(GREEN);
        seen.set(true);
        waitFor(picture, 3, 3, BLUE);
        waitFor(picture, 7, 7, -1);
        // from the beginning
        waitFor(picture, 7, 7, RED);
        shown.unsubscribe();
        delays.advance(Duration.ofSeconds(5));
        assertThat(picture.getPixelReader().getArgb(3, 3)).isEqualTo(RED);
    }

    private void waitFor(Image picture, int x, int y, int colour) {
        for (int i = 0; i < 200 && picture.getPixelReader().getArgb(x, y) != colour; i++) {
            delays.advance(Duration.ofMillis(5));
        }
        assertThat(picture.getPixelReader().getArgb(x, y)).isEqualTo(colour);
    }

    @Test
    void whatFailedIsTriedAgainWhenAsked() throws IOException {
        RemotePicture picture = media.attachment(file("attachments", "A", new File.Image(8, 8, null, true)), 8, 8);
        assertThat(picture.state().get()).isEqualTo(RemotePicture.State.FAILED);
        files.put("/autumn/attachments/A/my%20cat.png", png(8, 8));
        picture.retry();
        assertThat(picture.state().get()).isEqualTo(RemotePicture.State.SHOWN);
        assertThat(picture.image().get()).isNotNull();
    }

    @Test
    void picturesOfThirdPartiesNeedAProxy() {
        assertThat(media.web("https://elsewhere.example/x.png", 8, 8).state().get())
                .isEqualTo(RemotePicture.State.NONE);
        assertThat(asked).isEmpty();
    }
}
