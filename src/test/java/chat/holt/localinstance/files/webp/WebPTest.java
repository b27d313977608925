package chat.holt.localinstance.files.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Pictures come back from another reader as they were.
class WebPTest {
    private static BufferedImage picture(int width, int height, IntBinaryOperator colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        return image;
    }

    private static int returned(BufferedImage image) throws IOException {
        byte[] file = WebP.encode(image);
        BufferedImage back = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(back.getWidth()).isEqualTo(image.getWidth());
        int[] wanted = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        int[] got = back.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(got).isEqualTo(wanted);
        return file.length;
    }

    @Test
    void plainPicturesAreTiny() throws Exception {
        assertThat(returned(picture(1, 1, (x, y) -> 0xFF123456))).isLessThan(70);
        assertThat(returned(picture(300, 200, (x, y) -> 0xFFFFFFFF))).isLessThan(200);
        assertThat(returned(picture(64, 64, (x, y) -> 0))).isLessThan(200);
    }

    @Test
    void noiseSurvives() throws Exception {
        var random = new Random(1);
        returned(picture(97, 61, (x, y) -> random.nextInt() | 0xFF000000));
        returned(picture(33, 70, (x, y) -> random.nextInt() | 0x01000000));
        // Rare colours among common ones make codes as long as they may be.
        returned(picture(
                400, 300, (x, y) -> 0xFF000000 | (int) Math.abs(random.nextGaussian() * random.nextInt(90)) << 8));
    }

    @Test
    void patternsAreFoundAgain() throws Exception {
        int size = returned(picture(256, 256, (x, y) -> 0xFF000000 | (x * 31 % 64 ^ y % 16) * 0x030507));
        assertThat(size).isLessThan(12_000);
    }

    @Test
    void softPicturesGetSmaller() throws Exception {
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 640, 400, Color.BLUE));
        graphics.fillRect(0, 0, 640, 400);
        graphics.dispose();
        assertThat(returned(image)).isLessThan(640 * 400 / 4);
    }

    @Test
    void refusesWhatTheFormatCannotHold() {
        assertThatThrownBy(() -> WebP.encode(new BufferedImage(16_385, 1, BufferedImage.TYPE_INT_RGB)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
