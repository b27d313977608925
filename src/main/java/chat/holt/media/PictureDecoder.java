package chat.holt.media;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Turns files into pixels: PNG, JPEG, GIF, BMP and WebP. Any thread.
final class PictureDecoder {

    /// As the file server's own limits (`files.md §1`).
    static final long MAX_PIXELS = 40_000_000;

    static final int MAX_SIDE = 10_000;

    private PictureDecoder() {}

    /// The first frame of a picture, scaled down to the box.
    ///
    /// @throws IOException when the format is not known, the file is broken or the picture is too large
    static Raster still(byte[] file, Box box) throws IOException {
        return read(file, reader -> {
            Dimension size = bounded(reader);
            return scaled(reader, box.part(size.width, size.height), box);
        });
    }

    /// A part of the first frame, scaled down to the box.
    ///
    /// @throws IOException as for [#still]
    static Raster part(byte[] file, Rectangle part, Box box) throws IOException {
        return read(file, reader -> {
            Dimension size = bounded(reader);
            return scaled(reader, part.intersection(new Rectangle(size)), box);
        });
    }

    /// Width and height as the file says, which may be too large to decode.
    ///
    /// @throws IOException when the format is not known or the file is broken
    static Dimension size(byte[] file) throws IOException {
        return read(file, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
    }

    /// All pixels of the first frame, row by row, alpha not multiplied.
    ///
    /// @throws IOException when the file is broken or of another size
    static int[] pixels(byte[] file, int width, int height) throws IOException {
        return read(file, reader -> {
            if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                throw new IOException("Not as large as announced");
            }
            return reader.read(0).getRGB(0, 0, width, height, null, 0, width);
        });
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] file, Use<T> use) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("Unknown picture format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return use.of(reader);
            } catch (RuntimeException e) {
                throw new IOException("Broken picture", e); // readers fail in all ways on broken files
            } finally {
                reader.dispose();
            }
        }
    }

    private static Dimension bounded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new IOException("Picture of " + width + " × " + height + " pixels");
        }
        return new Dimension(width, height);
    }

    private static Raster scaled(ImageReader reader, Rectangle part, Box box) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(part);
        // Half of the reduction is left to averaging, which looks better than skipping.
        int skip = Math.max(1, (int) (1 / box.scale(part.width, part.height) / 2));
        parameters.setSourceSubsampling(skip, skip, 0, 0);
        BufferedImage image = reader.read(0, parameters);
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Raster.scaled(argb, image.getWidth(), image.getHeight(), box.scale(image.getWidth(), image.getHeight()));
    }
}
