package chat.holt.localinstance.files.webp;

import java.util.Arrays;

/// Bits in the order of the WebP bit stream: the lowest bit of a number and of a byte first.
final class BitWriter {
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private long pending;
    private int pendingBits;

    /// Adds the lowest bits of a number, at most 32.
    void write(int value, int bits) {
        pending |= (value & ((1L << bits) - 1)) << pendingBits;
        pendingBits += bits;
        while (pendingBits >= 8) {
            add((byte) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    /// All bytes; the last one is filled up with zeros.
    byte[] bytes() {
        if (pendingBits > 0) {
            add((byte) pending);
            pending = 0;
            pendingBits = 0;
        }
        return Arrays.copyOf(bytes, size);
    }

    private void add(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
    }
}
