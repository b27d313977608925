package chat.holt.media;

import chat.holt.media.LocalPicture.Part;
import chat.holt.media.PictureException.Reason;
import chat.holt.threading.Task;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;

/// Pictures the user picks on this computer. Their contents may be hostile: bytes and pixels have limits, and nothing
/// is believed of a file's name. Tasks fail with a [PictureException]. UI thread only; reading and decoding happen
/// elsewhere.
public final class LocalPictures implements AutoCloseable {
    private static final Logger LOG = System.getLogger(LocalPictures.class.getName());
    /// Of any picture that is looked into.
    static final int MAX_BYTES = 20_000_000;

    /// Longest side of a photo that was turned, in pixels: its file stays within [#MAX_BYTES].
    private static final int LARGEST_TURNED = 2048;

    private final Decoding decoding;
    private @Nullable Path folder;

    LocalPictures(Decoding decoding) {
        this.decoding = decoding;
    }

    /// Looks into a file. A photo that lies on its side becomes a new file that stands.
    public Task<LocalPicture> open(Path file) {
        String name = file.toFile().getName();
        return decode(() -> {
            LocalPicture picture = look(file, name);
            return picture.format() == PictureFormat.JPEG ? standing(picture) : picture;
        });
    }

    /// Makes a file of a picture that has none, such as a pasted one.
    ///
    /// @param name for the file
    public Task<LocalPicture> open(Image image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (!fits(width, height) || image.getPixelReader() == null) {
            Task<LocalPicture> refused = new Task<>();
            refused.fail(new PictureException(Reason.PIXELS));
            return refused;
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return decode(() -> write(new Raster(width, height, pixels), name));
    }

    /// The picture, its first frame if it moves.
    ///
    /// @param most longest side, in pixels
    public Task<Image> show(LocalPicture picture, int most) {
        return decode(() -> PictureDecoder.still(read(picture.file()), new Box(most, most, false))
                .toImage());
    }

    /// Makes a new file, PNG, of a part of a picture, scaled down to fit.
    ///
    /// @param width of the new picture at most, in pixels
    /// @param height likewise
    public Task<LocalPicture> crop(LocalPicture picture, Part part, int width, int height) {
        return decode(() -> write(
                PictureDecoder.part(read(picture.file()), pixels(part, picture), new Box(width, height, false)),
                picture.name().replaceFirst("\\.\\w{1,5}$", "") + ".png"));
    }

    /// Deletes all files made.
    @Override
    public void close() {
        Path made = folder;
        folder = null;
        if (made == null) {
            return;
        }
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(made);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Temporary pictures could not be deleted", e);
        }
    }

    private <T> Task<T> decode(Callable<T> work) {
        return decoding.start(() -> {
            try {
                return work.call();
            } catch (PictureException known) {
                throw known;
            } catch (IOException broken) {
                throw new PictureException(Reason.UNREADABLE, broken);
            }
        });
    }

    private static LocalPicture look(Path file, String name) throws PictureException {
        byte[] content = read(file);
        PictureFormat format = PictureFormat.of(content).orElseThrow(() -> new PictureException(Reason.FORMAT));
        Dimension size;
        try {
            size = PictureDecoder.size(content);
        } catch (IOException e) {
            throw new PictureException(Reason.UNREADABLE, e);
        }
        if (!fits(size.width, size.height)) {
            throw new PictureException(Reason.PIXELS);
        }
        return new LocalPicture(file, name, format, size.width, size.height, content.length, format.moves(content));
    }

    private LocalPicture standing(LocalPicture photo) throws IOException {
        byte[] content = read(photo.file());
        int orientation = Orientation.of(content);
        return orientation == Orientation.UPRIGHT
                ? photo
                : write(
                        PictureDecoder.still(content, new Box(LARGEST_TURNED, LARGEST_TURNED, false))
                                .upright(orientation),
                        photo.name());
    }

    private static byte[] read(Path file) throws PictureException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new PictureException(Reason.BYTES);
            }
            return content;
        } catch (PictureException known) {
            throw known;
        } catch (IOException e) {
            throw new PictureException(Reason.UNREADABLE, e);
        }
    }

    private LocalPicture write(Raster raster, String name) throws IOException {
        Path file = Files.createTempFile(folder(), "picture", ".png");
        Files.write(file, raster.toPng());
        return look(file, name);
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("holt-pictures");
        }
        return folder;
    }

    private static boolean fits(int width, int height) {
        return width >= 1
                && height >= 1
                && width <= PictureDecoder.MAX_SIDE
                && height <= PictureDecoder.MAX_SIDE
                && (long) width * height <= PictureDecoder.MAX_PIXELS;
    }

    private static Rectangle pixels(Part part, LocalPicture picture) {
        int x = Math.clamp(Math.round(part.x() * picture.width()), 0, picture.width() - 1);
        int y = Math.clamp(Math.round(part.y() * picture.height()), 0, picture.height() - 1);
        int width = Math.clamp(Math.round(part.width() * picture.width()), 1, picture.width() - x);
        int height = Math.clamp(Math.round(part.height() * picture.height()), 1, picture.height() - y);
        return new Rectangle(x, y, width, height);
    }
}
