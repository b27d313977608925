package chat.holt.localinstance.files;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a JPEG lies: cameras note in its EXIF part which way is up.
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;

    private Orientation() {}

    /// The number of the orientation, 1 to 8; 1 when nothing is noted.
    static int of(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4) {
                int marker = Short.toUnsignedInt(in.getShort());
                int length = Short.toUnsignedInt(in.getShort());
                if (marker == SCAN) {
                    return UPRIGHT;
                }
                if (marker == EXIF && in.getInt(in.position()) == 0x45786966) {
                    return ofExif(in.slice(in.position() + 6, length - 8));
                }
                in.position(in.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int ofExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// The picture turned and mirrored upright, without transparency and in sRGB.
    static BufferedImage upright(BufferedImage image, int orientation) {
        boolean lying = orientation >= 5;
        int width = image.getWidth();
        int height = image.getHeight();
        var result = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(image, transform(orientation, width, height), null);
        graphics.dispose();
        return result;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
