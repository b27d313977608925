package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fixtures are drawn by hand, so that each frame differs in one rule.
class FrameReaderTest {
    private static final Box WIDE = new Box(1000, 1000, false);
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;
    private static final int WHITE = 0xFFFFFFFF;

    private static List<Frame> all(byte[] file, Box box) throws IOException {
        List<Frame> frames = new ArrayList<>();
        try (FrameReader reader = FrameReader.open(file, box)) {
            for (@Nullable Frame next = reader.next(); next != null; next = reader.next()) {
                frames.add(next);
            }
        }
        return frames;
    }

    private static int at(Frame frame, int x, int y) {
        return frame.raster().pixels()[y * frame.raster().width() + x];
    }

    @Test
    void disposesOfTheFramesOfAGif() throws IOException {
        List<Frame> frames = all(PictureDecoderTest.resource("disposal.gif"), WIDE);
        assertThat(frames).extracting(Frame::millis).containsExactly(40, 100, 70, 90);
        assertThat(frames.get(0).raster().pixels()).containsOnly(RED);
        assertThat(at(frames.get(1), 3, 3)).isEqualTo(GREEN);
        assertThat(at(frames.get(1), 3, 5)).as("seen through").isEqualTo(RED);
        assertThat(at(frames.get(2), 3, 3)).isEqualTo(BLUE);
        assertThat(at(frames.get(2), 5, 3)).as("restored").isEqualTo(RED);
        assertThat(at(frames.get(3), 0, 0)).as("cleared").isZero();
        assertThat(at(frames.get(3), 5, 5)).isEqualTo(RED);
        assertThat(at(frames.get(3), 7, 7)).as("over the edge").isEqualTo(WHITE);
    }

    @Test
    void blendsAndDisposesOfTheFramesOfAWebp() throws IOException {
        List<Frame> frames = all(PictureDecoderTest.resource("animated.webp"), WIDE);
        assertThat(frames).extracting(Frame::millis).containsExactly(40, 100, 70, 90);
        assertThat(frames.get(0).raster().pixels()).containsOnly(RED);
        assertThat(at(frames.get(1), 3, 3)).as("blended").isEqualTo(0xFF7F8000);
        assertThat(at(frames.get(2), 5, 5)).as("replaced").isZero();
        assertThat(at(frames.get(2), 3, 3)).as("kept").isEqualTo(0xFF7F8000);
        assertThat(at(frames.get(3), 0, 0)).isEqualTo(WHITE);
        assertThat(at(frames.get(3), 7, 7)).as("cleared").isZero();
    }

    @Test
    void readsLossyFramesWithOpacity() throws IOException {
        List<Frame> frames = all(PictureDecoderTest.resource("lossy-animated.webp"), WIDE);
        assertThat(frames).extracting(Frame::millis).containsExactly(50, 60, 70);
        assertThat(at(frames.get(0), 4, 16)).isZero();
        assertThat(at(frames.get(0), 24, 16) >>> 24).isEqualTo(255);
        assertThat(at(frames.get(2), 4, 16) >>> 24).as("turned").isEqualTo(255);
        assertThat(at(frames.get(2), 24, 16)).isZero();
    }

    @Test
    void scalesEveryFrame() throws IOException {
        assertThat(all(PictureDecoderTest.resource("disposal.gif"), new Box(4, 4, true)))
                .hasSize(4)
                .allSatisfy(frame -> assertThat(frame.raster().width()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disposal.gif", "animated.webp", "lossy-animated.webp"})
    void endsWellWhereverAFileIsCutOff(String name) throws IOException {
        byte[] whole = PictureDecoderTest.resource(name);
        int most = all(whole, WIDE).size();
        for (int length = 12; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(all(cut, WIDE)).hasSizeLessThanOrEqualTo(most);
            } catch (IOException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    @Test
    void refusesCanvasesThatAreTooLarge() throws IOException {
        byte[] gif = PictureDecoderTest.resource("disposal.gif");
        Arrays.fill(gif, 6, 10, (byte) 0x3F);
        assertThatThrownBy(() -> all(gif, WIDE)).isInstanceOf(IOException.class).hasMessageContaining("16191");
        byte[] webp = PictureDecoderTest.resource("animated.webp");
        Arrays.fill(webp, 24, 30, (byte) 0x3F);
        assertThatThrownBy(() -> all(webp, WIDE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pixels");
    }

    @Test
    void refusesFramesThatAreTooLarge() throws IOException {
        byte[] gif = PictureDecoderTest.resource("disposal.gif");
        int descriptor = new String(gif, StandardCharsets.ISO_8859_1).indexOf("\u0000,\u0000\u0000") + 1;
        Arrays.fill(gif, descriptor + 5, descriptor + 9, (byte) 0x7F);
        assertThatThrownBy(() -> all(gif, WIDE)).isInstanceOf(IOException.class).hasMessageContaining("32639");
    }
}
