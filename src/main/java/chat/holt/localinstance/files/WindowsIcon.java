package chat.holt.localinstance.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The largest picture of an ICO file.
///
/// @param picture null when it is not a PNG inside
record WindowsIcon(int width, int height, @Nullable BufferedImage picture) {
    static final String MIME = "image/vnd.microsoft.icon";

    private static final int HEAD = 6;
    private static final int ENTRY = 16;

    /// Throws `IOException` when there is no picture in the file.
    static WindowsIcon of(byte[] content) throws IOException {
        try {
            ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            int best = HEAD;
            for (int i = 1; i < file.getShort(4); i++) {
                if (side(file, HEAD + ENTRY * i) > side(file, best)) {
                    best = HEAD + ENTRY * i;
                }
            }
            var data = new ByteArrayInputStream(content, file.getInt(best + 12), file.getInt(best + 8));
            return new WindowsIcon(side(file, best), side(file, best + 1), ImageIO.read(data));
        } catch (IndexOutOfBoundsException damaged) {
            throw new IOException(damaged);
        }
    }

    /// 0 stands for 256.
    private static int side(ByteBuffer file, int at) {
        int side = Byte.toUnsignedInt(file.get(at));
        return side == 0 ? 256 : side;
    }
}
