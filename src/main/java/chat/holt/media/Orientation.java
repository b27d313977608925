package chat.holt.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held: photos say so in their Exif part instead of being turned.
final class Orientation {
    static final int UPRIGHT = 1;

    private static final int SEGMENT = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final long EXIF = 0x457869660000L;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int LAST = 8;

    private Orientation() {}

    /// 1–8 as Exif counts; upright where nothing sensible is said.
    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer file) {
        file.position(2);
        while ((file.get() & 0xFF) == SEGMENT) {
            int marker = file.get() & 0xFF;
            int next = file.position() + (file.getShort() & 0xFFFF);
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && file.remaining() > 8 && file.getLong(file.position()) >>> 16 == EXIF) {
                return inTiff(file.position(file.position() + 6).slice());
            }
            file.position(next);
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        if (tiff.getShort() == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        tiff.getShort();
        tiff.position(tiff.getInt());
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position();
            if ((tiff.getShort() & 0xFFFF) == TAG) {
                int value = tiff.position(at + 8).getShort() & 0xFFFF;
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
            tiff.position(at + ENTRY_BYTES);
        }
        return UPRIGHT;
    }
}
