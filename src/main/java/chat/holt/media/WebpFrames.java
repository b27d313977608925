package chat.holt.media;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The frames of an animated WebP file. Each becomes a still file of its own for the decoder of still pictures.
final class WebpFrames implements FrameReader {
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int VP8X = name("VP8X");
    private static final int ANMF = name("ANMF");
    private static final int ALPH = name("ALPH");
    private static final int FRAME_HEADER = 16;
    private static final int CLEAR = 1;
    private static final int REPLACE = 2;
    private static final int ALPHA_BIT = 0x10;
    private static final int EXTENDED_BYTES = 10;

    private final ByteBuffer file;
    private final Canvas canvas;
    private final long pixels;
    private final Box box;

    WebpFrames(byte[] content, Box box) throws IOException {
        this.box = box;
        file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).position(HEADER);
        ByteBuffer extended = chunk(VP8X);
        if (extended == null) {
            throw new IOException("No animation");
        }
        extended.getInt();
        int width = medium(extended) + 1;
        int height = medium(extended) + 1;
        canvas = FrameReader.canvas(width, height);
        pixels = (long) width * height;
    }

    @Override
    public @Nullable Frame next() throws IOException {
        ByteBuffer frame = chunk(ANMF);
        if (frame == null) {
            return null;
        }
        if (frame.remaining() < FRAME_HEADER) {
            throw new IOException("Cut off");
        }
        int x = 2 * medium(frame);
        int y = 2 * medium(frame);
        int width = medium(frame) + 1;
        int height = medium(frame) + 1;
        int millis = medium(frame);
        int flags = frame.get();
        if ((long) width * height > MAX_PIXELS) {
            throw new IOException("Frame of " + width + " × " + height + " pixels");
        }
        int[] argb = PictureDecoder.pixels(still(frame, width, height), width, height);
        canvas.draw(
                argb,
                new Rectangle(x, y, width, height),
                (flags & REPLACE) == 0,
                (flags & CLEAR) != 0 ? Canvas.Disposal.CLEAR : Canvas.Disposal.KEEP);
        return new Frame(canvas.shown(box), Frame.shown(millis));
    }

    /// A file of the chunks of one frame.
    private static byte[] still(ByteBuffer chunks, int width, int height) {
        boolean alpha = chunks.remaining() >= CHUNK_HEADER && chunks.getInt(chunks.position()) == ALPH;
        int extended = alpha ? CHUNK_HEADER + EXTENDED_BYTES : 0;
        ByteBuffer still = ByteBuffer.allocate(HEADER + extended + chunks.remaining())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(name("RIFF"))
                .putInt(4 + extended + chunks.remaining())
                .putInt(name("WEBP"));
        if (alpha) {
            still.putInt(VP8X).putInt(EXTENDED_BYTES).putInt(ALPHA_BIT);
            medium(still, width - 1);
            medium(still, height - 1);
        }
        return still.put(chunks).array();
    }

    /// What the next chunk of this name holds; null when there is none.
    private @Nullable ByteBuffer chunk(int wanted) throws IOException {
        try {
            while (file.remaining() >= CHUNK_HEADER) {
                int name = file.getInt();
                int size = file.getInt();
                if (size < 0 || size > file.remaining()) {
                    throw new IOException("Cut off");
                }
                ByteBuffer content = file.slice(file.position(), size).order(ByteOrder.LITTLE_ENDIAN);
                file.position(Math.min(file.limit(), file.position() + size + (size & 1)));
                if (name == wanted) {
                    return content;
                }
            }
            return null;
        } catch (BufferUnderflowException e) {
            throw new IOException("Cut off", e);
        }
    }

    private static int name(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }

    /// Three bytes.
    private static int medium(ByteBuffer buffer) {
        return Short.toUnsignedInt(buffer.getShort()) | (buffer.get() & 0xFF) << 16;
    }

    private static void medium(ByteBuffer buffer, int value) {
        buffer.putShort((short) value).put((byte) (value >> 16));
    }

    @Override
    public long pixels() {
        return pixels;
    }

    @Override
    public void close() {}
}
