package chat.holt.localinstance.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

/// What becomes of a content when it is uploaded.
public class UploadTest {
    /// APP1 of a camera: orientation 6 (the right side is up), big-endian.
    private static final String EXIF =
            "ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000";

    /// A GIF of two frames.
    public static byte[] movingGif() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (Color colour : List.of(Color.RED, Color.BLUE)) {
                writer.writeToSequence(new IIOImage(half(40, 20, colour), null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /// The left half in a colour, the right half white.
    private static BufferedImage half(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void turnsPhotosUprightAndForgetsWhatTheCameraNoted() throws Exception {
        byte[] photo = encoded(half(64, 32, Color.RED), "jpeg");
        var noted = new ByteArrayOutputStream();
        noted.write(photo, 0, 2);
        noted.write(HexFormat.of().parseHex(EXIF.replace(" ", "")));
        noted.write(photo, 2, photo.length - 2);
        Upload upload = Upload.of(noted.toByteArray(), "photo.jpg");
        assertThat(upload.metadata().number("width")).isEqualTo(32);
        assertThat(upload.metadata().number("height")).isEqualTo(64);
        assertThat(new String(upload.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(upload.content()));
        // Turned clockwise, what was left is above.
        assertThat(new Color(kept.getRGB(16, 8)).getGreen()).isLessThan(80);
        assertThat(new Color(kept.getRGB(16, 56)).getGreen()).isGreaterThan(180);
    }

    @Test
    void describesPictures() throws Exception {
        Upload still = Upload.of(encoded(half(200, 100, Color.RED), "png"), "a.png");
        assertThat(still.mime()).isEqualTo("image/png");
        assertThat(still.isImage()).isTrue();
        assertThat(still.metadata().flag("animated")).isFalse();
        assertThat(still.metadata().node().get("thumbhash")).hasSize(19);
        assertThat(Upload.of(movingGif(), "a.gif").metadata().flag("animated")).isTrue();
        assertThat(Upload.of(encoded(half(20, 10, Color.RED), "tiff"), "a.tif").mime())
                .isEqualTo("image/tiff");
    }

    @Test
    void recognisesOtherKinds() throws Exception {
        assertThat(Upload.of(text("just text"), "a.png").mime()).isEqualTo("plain/text");
        assertThat(Upload.of(text("<svg/>"), "a.svg").mime()).isEqualTo("image/svg+xml");
        assertThat(Upload.of(text("<svg/>"), "a.svg").isImage()).isFalse();
        assertThat(Upload.of(text("<!DOCTYPE html>"), "a").mime()).isEqualTo("text/html");
        assertThat(Upload.of(text("ID3\1\2\3"), "a").metadata().text("type")).isEqualTo("Audio");
        assertThat(Upload.of(new byte[] {1, 0, (byte) 0xFF}, "a.txt").mime()).isEqualTo("application/octet-stream");
    }

    @Test
    void refusesBrokenPictures() throws Exception {
        byte[] broken = Arrays.copyOf(encoded(half(30, 30, Color.RED), "png"), 60);
        assertThatThrownBy(() -> Upload.of(broken, "a.png")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Upload.of(text("\0\0\1\0\1\0"), "a.ico")).isInstanceOf(IOException.class);
    }
}
