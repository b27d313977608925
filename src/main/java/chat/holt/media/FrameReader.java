package chat.holt.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Decodes an animation frame by frame, so that neither length nor hostility costs more than one canvas of memory. One
/// thread at a time.
interface FrameReader extends AutoCloseable {
    /// Of a canvas: more are shown as a still picture.
    long MAX_PIXELS = 4_000_000;

    /// The next frame; null after the last.
    ///
    /// @throws IOException when there is no whole frame to be had any more
    @Nullable
    Frame next() throws IOException;

    /// Pixels of the canvas.
    long pixels();

    @Override
    void close();

    /// The frames of a file, from the first.
    ///
    /// @throws IOException when the file is no animation, broken from the start or too large
    static FrameReader open(byte[] file, Box box) throws IOException {
        try {
            return PictureFormat.of(file).orElse(PictureFormat.BMP) == PictureFormat.WEBP
                    ? new WebpFrames(file, box)
                    : new GifFrames(file, box);
        } catch (RuntimeException e) {
            throw new IOException("Broken animation", e); // readers fail in all ways on broken files
        }
    }

    /// @throws IOException when it is too large to be animated
    static Canvas canvas(int width, int height) throws IOException {
        if (width < 1 || height < 1 || (long) width * height > MAX_PIXELS) {
            throw new IOException("Animation of " + width + " × " + height + " pixels");
        }
        return new Canvas(width, height);
    }
}
