package chat.holt.localinstance.files.webp;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes pictures as WebP without loss (VP8L): green is taken from red and blue, neighbours from each pixel, and what
/// is left is coded with back references and prefix codes.
public final class WebP {
    /// The longest side a WebP picture can have, in pixels.
    public static final int MAX_SIDE = 1 << 14;

    private static final int SIGNATURE = 0x2F;
    private static final int PREDICTOR = 0;
    private static final int SUBTRACT_GREEN = 2;

    private WebP() {}

    /// The file of a picture. `IllegalArgumentException` when a side is longer than [#MAX_SIDE].
    public static byte[] encode(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException(width + " x " + height);
        }
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        boolean transparent = false;
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            transparent |= alpha != 255;
            if (alpha == 0) {
                // What nobody sees costs least when it is one colour.
                pixels[i] = 0;
            }
        }
        var out = new BitWriter();
        out.write(SIGNATURE, 8);
        out.write(width - 1, 14);
        out.write(height - 1, 14);
        out.write(transparent ? 1 : 0, 1);
        out.write(0, 3);
        out.write(1, 1);
        out.write(SUBTRACT_GREEN, 2);
        subtractGreen(pixels);
        out.write(1, 1);
        out.write(PREDICTOR, 2);
        var prediction = new Prediction(pixels, width, height);
        out.write(Prediction.BLOCK_BITS - 2, 3);
        new PixelStream(prediction.modes(), prediction.columns()).write(out, false);
        out.write(0, 1);
        new PixelStream(prediction.residuals(), width).write(out, true);
        return container(out.bytes());
    }

    private static void subtractGreen(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            int green = pixel >> 8 & 0xFF;
            pixels[i] = pixel & 0xFF00FF00 | (pixel - (green << 16)) & 0xFF0000 | (pixel - green) & 0xFF;
        }
    }

    private static byte[] container(byte[] stream) {
        int padded = stream.length + (stream.length & 1);
        return ByteBuffer.allocate(20 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(12 + padded)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(stream.length)
                .put(stream)
                .array();
    }
}
