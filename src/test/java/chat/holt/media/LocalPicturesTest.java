package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.media.LocalPicture.Part;
import chat.holt.media.PictureException.Reason;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPicturesTest {
    private final LocalPictures pictures = new LocalPictures(new Decoding(Tasks.direct(), (delay, action) -> () -> {}));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        pictures.close();
    }

    @Test
    void looksIntoAFileWhateverItsNameSays() throws IOException {
        LocalPicture picture = got(pictures.open(png(30, 20, "holiday.txt")));
        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(20);
        assertThat(picture.moving()).isFalse();
        assertThat(picture.name()).isEqualTo("holiday.txt");
    }

    @Test
    void tellsAnimations() throws IOException {
        Path file = folder.resolve("moving.gif");
        try (InputStream in = getClass().getResourceAsStream("/media/animated.gif")) {
            Files.copy(in, file);
        }
        assertThat(got(pictures.open(file)).moving()).isTrue();
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("picture.png"), "<svg onload='x'/>");
        assertThat(refused(pictures.open(file))).isEqualTo(Reason.FORMAT);
    }

    @Test
    void refusesABrokenPicture() throws IOException {
        Path file = Files.write(folder.resolve("half.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertThat(refused(pictures.open(file))).isEqualTo(Reason.UNREADABLE);
        assertThat(refused(pictures.open(folder.resolve("none.png")))).isEqualTo(Reason.UNREADABLE);
        assertThat(refused(pictures.open(folder))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void refusesTooManyPixelsWithoutDecodingThem() throws IOException {
        Path file = png(1, 1, "bomb.png");
        byte[] content = Files.readAllBytes(file);
        content[16] = 0;
        content[17] = 0;
        content[18] = 0x7F; // 32,513 wide
        Files.write(file, content);
        assertThat(refused(pictures.open(file))).isEqualTo(Reason.PIXELS);
    }

    @Test
    void refusesTooManyBytes() throws IOException {
        Path file = folder.resolve("huge.png");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LocalPictures.MAX_BYTES + 1L);
        }
        assertThat(refused(pictures.open(file))).isEqualTo(Reason.BYTES);
    }

    @Test
    void cropsAndScalesDown() throws IOException {
        BufferedImage image = new BufferedImage(100, 50, BufferedImage.TYPE_INT_ARGB);
        for (int x = 50; x < 100; x++) {
            for (int y = 0; y < 50; y++) {
                image.setRGB(x, y, 0x800000FF);
            }
        }
        Path file = folder.resolve("two.halves.jpeg");
        ImageIO.write(image, "png", file.toFile());
        LocalPicture cropped = got(pictures.crop(got(pictures.open(file)), new Part(0.5, 0, 0.5, 1), 20, 20));
        assertThat(cropped.width()).isEqualTo(20);
        assertThat(cropped.height()).isEqualTo(20);
        assertThat(cropped.name()).isEqualTo("two.halves.png");
        BufferedImage written = ImageIO.read(cropped.file().toFile());
        assertThat(written.getRGB(0, 0)).isEqualTo(0x800000FF);
        assertThat(written.getRGB(19, 19)).isEqualTo(0x800000FF);
    }

    /// Byte order, value of the Exif entry, and where the bright top left corner of the file is to be seen.
    @ParameterizedTest
    @CsvSource({"MM,3,39,19", "II,6,19,0", "MM,8,0,39", "II,2,39,0", "MM,4,0,19", "MM,5,0,0", "II,7,19,39"})
    void standsPhotosUp(String order, int orientation, int x, int y) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.fillRect(0, 0, 8, 8);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        Path file = folder.resolve("photo.jpg");
        Files.write(file, withExif(jpeg.toByteArray(), order, orientation));
        LocalPicture picture = got(pictures.open(file));
        assertThat(picture.width()).isEqualTo(orientation >= 5 ? 20 : 40);
        BufferedImage standing = ImageIO.read(picture.file().toFile());
        assertThat(standing.getRGB(x, y) & 0xFF).isGreaterThan(0xC0);
        assertThat(standing.getRGB(standing.getWidth() / 2, standing.getHeight() / 2) & 0xFF)
                .isLessThan(0x40);
    }

    @Test
    void doesNotTripOverBrokenExif() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        byte[] content = withExif(jpeg.toByteArray(), "MM", 6);
        content[16] = 0x7F; // the directory would be far behind the end
        Path file = Files.write(folder.resolve("photo.jpg"), content);
        assertThat(got(pictures.open(file)).width()).isEqualTo(4);
    }

    private static byte[] withExif(byte[] jpeg, String order, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
        exif.put(order.getBytes(StandardCharsets.US_ASCII));
        exif.order(order.equals("MM") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.capacity());
        return whole.put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void neverEnlarges() throws IOException {
        LocalPicture cropped =
                got(pictures.crop(got(pictures.open(png(10, 10, "a.png"))), new Part(0, 0, 1, 1), 512, 512));
        assertThat(cropped.width()).isEqualTo(10);
    }

    @Test
    void makesAFileOfAPastedPictureAndDeletesIt() {
        WritableImage pasted = new WritableImage(4, 3);
        pasted.getPixelWriter().setColor(0, 0, Color.RED);
        LocalPicture picture = got(pictures.open(pasted, "pasted"));
        assertThat(picture.width()).isEqualTo(4);
        assertThat(picture.file()).exists();
        Image shown = got(pictures.show(picture, 100));
        assertThat(shown.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
        pictures.close();
        assertThat(picture.file()).doesNotExist();
    }

    private Path png(int width, int height, String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return file;
    }

    private static <T> T got(Task<T> task) {
        List<T> results = new ArrayList<>();
        task.onSuccess(results::add).onFailure(failure -> {
            throw new AssertionError(failure);
        });
        return results.getFirst();
    }

    private static Reason refused(Task<?> task) {
        List<Throwable> failures = new ArrayList<>();
        task.onFailure(failures::add);
        return ((PictureException) failures.getFirst()).reason();
    }
}
