package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

    private static final Box WIDE = new Box(1000, 1000, false);

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void readsWebp(String name) throws IOException {
        Raster raster = PictureDecoder.still(resource(name), WIDE);
        assertThat(raster.width()).isEqualTo(300);
        assertThat(raster.height()).isEqualTo(200);
    }

    @Test
    void scalesWebpWithAlpha() throws IOException {
        Raster raster = PictureDecoder.still(resource("lossless.webp"), new Box(30, 20, false));
        assertThat(raster.width()).isEqualTo(30);
        assertThat(raster.height()).isEqualTo(20);
        assertThat(raster.pixels()[0]).isEqualTo(0x80008000);
        assertThat(raster.pixels()[29]).isZero();
    }

    @Test
    void takesTheFirstFrameOfAnAnimation() throws IOException {
        Raster raster = PictureDecoder.still(resource("animated.gif"), WIDE);
        assertThat(raster.pixels()).containsOnly(0xFFFF0000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp", "gif"})
    void readsOtherFormats(String format) throws IOException {
        Raster raster = PictureDecoder.still(encoded(filled(40, 20, 0xFFFFFFFF), format), new Box(20, 20, false));
        assertThat(raster.width()).isEqualTo(20);
        assertThat(raster.height()).isEqualTo(10);
        assertThat(raster.pixels()).containsOnly(0xFFFFFFFF);
    }

    @Test
    void cutsOutTheMiddle() throws IOException {
        BufferedImage image = filled(90, 30, 0xFFFF0000);
        for (int x = 30; x < 60; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, 0xFF0000FF);
            }
        }
        Raster raster = PictureDecoder.still(encoded(image, "png"), new Box(10, 10, true));
        assertThat(raster.width()).isEqualTo(10);
        assertThat(raster.height()).isEqualTo(10);
        assertThat(raster.pixels()).containsOnly(0xFF0000FF);
    }

    @Test
    void neverEnlarges() throws IOException {
        Raster raster = PictureDecoder.still(encoded(filled(4, 2, 0xFF000000), "png"), WIDE);
        assertThat(raster.width()).isEqualTo(4);
        raster = PictureDecoder.still(encoded(filled(4, 2, 0xFF000000), "png"), new Box(100, 100, true));
        assertThat(raster.width()).isEqualTo(2);
        assertThat(raster.height()).isEqualTo(2);
    }

    @Test
    void averagesWhatItScalesDown() throws IOException {
        BufferedImage image = filled(64, 64, 0xFF000000);
        for (int x = 0; x < 64; x++) {
            for (int y = x % 2; y < 64; y += 2) {
                image.setRGB(x, y, 0xFFFFFFFF);
            }
        }
        Raster raster = PictureDecoder.still(encoded(image, "png"), new Box(32, 32, false));
        assertThat(raster.pixels()).containsOnly(0xFF7F7F7F);
    }

    @Test
    void refusesWhatIsTooLargeWithoutReadingIt() throws IOException {
        byte[] file = encoded(filled(10, 10, 0), "png");
        // the width in the header
        file[16] = 0;
        file[17] = 1;
        assertThatThrownBy(() -> PictureDecoder.still(file, WIDE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("65546 × 10");
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        byte[] png = encoded(filled(64, 64, 0xFF336699), "png");
        byte[] webp = resource("lossy.webp");
        for (byte[] file : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(png, 60), Arrays.copyOf(webp, 40)}) {
            assertThatThrownBy(() -> PictureDecoder.still(file, WIDE)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void becomesAnImage() {
        assertThat(new Raster(1, 2, new int[] {0xFF000000, 0x80008000})
                        .toImage()
                        .getPixelReader()
                        .getArgb(0, 1))
                .isEqualTo(0x8000FF00);
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(
                0,
                0,
                image.getWidth(),
                image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()),
                0,
                image.getWidth());
        assertThat(ImageIO.write(format.equals("png") ? image : opaque, format, out))
                .isTrue();
        return out.toByteArray();
    }

    static BufferedImage filled(int width, int height, int argb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream stream = PictureDecoderTest.class.getResourceAsStream("/media/" + name)) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes();
        }
    }
}
