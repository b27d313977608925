package chat.holt.localinstance.demo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Rings what people of the demo community have recorded: cows coming home.
final class Bells {
    private static final int RATE = 11_025;
    private static final int SECONDS = 8;
    private static final int HEADER = 44;
    private static final double DECAY = 3.2;
    /// Partials of a bell, as multiples of its pitch.
    private static final double[] PARTIALS = {1, 2.76, 5.4};
    /// When each bell rings, in seconds, and its pitch, in Hz.
    private static final double[][] STROKES = {
        {0, 587}, {0.7, 494}, {1.3, 659}, {2.2, 587}, {2.9, 440}, {3.4, 494}, {4.3, 659}, {5, 587}, {5.6, 392}
    };

    private Bells() {}

    /// A WAV file of 8 bits, mono.
    static byte[] wav() {
        int samples = RATE * SECONDS;
        ByteBuffer out = ByteBuffer.allocate(HEADER + samples).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF"))
                .putInt(HEADER - 8 + samples)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        out.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE);
        out.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples);
        for (int i = 0; i < samples; i++) {
            out.put((byte) (128 + 40 * sound((double) i / RATE)));
        }
        return out.array();
    }

    /// @param time in seconds
    private static double sound(double time) {
        double sum = 0;
        for (double[] stroke : STROKES) {
            double since = time - stroke[0];
            for (int i = 0; since >= 0 && i < PARTIALS.length; i++) {
                double pitch = stroke[1] * PARTIALS[i];
                sum += Math.exp(-since * DECAY * (i + 1)) * Math.sin(2 * Math.PI * pitch * since) / (i + 1);
            }
        }
        return sum;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
