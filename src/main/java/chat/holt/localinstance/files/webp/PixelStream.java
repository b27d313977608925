package chat.holt.localinstance.files.webp;

import java.util.Arrays;

/// Pixels as literals and references to equal runs before them, with one prefix code per part.
final class PixelStream {
    private static final int LITERALS = 256;
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;
    private static final int MIN_RUN = 4;
    private static final int MAX_RUN = 4096;
    private static final int MAX_DISTANCE = (1 << 20) - 120;
    private static final int MAX_TRIES = 16;
    private static final int HASH_BITS = 16;

    private final int[] pixels;
    private final int width;
    /// How long the run is that starts at a pixel, 0 for a literal; its distance is kept beside it.
    private final int[] runs;
    private final int[] distances;

    /// @param width pixels in a row
    PixelStream(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
        runs = new int[pixels.length];
        distances = new int[pixels.length];
        findRuns();
    }

    private void findRuns() {
        int[] newest = new int[1 << HASH_BITS];
        int[] before = new int[pixels.length];
        Arrays.fill(newest, -1);
        for (int i = 0; i < pixels.length; ) {
            int end = i + 1;
            if (i + MIN_RUN <= pixels.length) {
                search(i, newest[hash(i)], before);
                end = i + Math.max(1, runs[i]);
            }
            for (; i < end; i++) {
                if (i + MIN_RUN <= pixels.length) {
                    int hash = hash(i);
                    before[i] = newest[hash];
                    newest[hash] = i;
                }
            }
        }
    }

    private void search(int at, int newest, int[] before) {
        int candidate = newest;
        for (int tries = 0; tries < MAX_TRIES && candidate >= 0 && at - candidate <= MAX_DISTANCE; tries++) {
            int length = 0;
            int most = Math.min(MAX_RUN, pixels.length - at);
            while (length < most && pixels[candidate + length] == pixels[at + length]) {
                length++;
            }
            if (length >= MIN_RUN && length > runs[at]) {
                runs[at] = length;
                distances[at] = at - candidate;
            }
            candidate = before[candidate];
        }
    }

    private int hash(int at) {
        int hash = pixels[at] * 0x1E35A7BD + pixels[at + 1] * 0x2C1B3C6D + pixels[at + 2] * 0x297A2D39;
        return (hash ^ pixels[at + 3] * 0x5BD1E995) >>> (32 - HASH_BITS);
    }

    /// Writes the codes and everything after them.
    ///
    /// @param whole whether this is the picture itself, not the data of a transform
    void write(BitWriter out, boolean whole) {
        int[][] counts = {
            new int[LITERALS + LENGTHS], new int[LITERALS], new int[LITERALS], new int[LITERALS], new int[DISTANCES]
        };
        for (int i = 0; i < pixels.length; i += Math.max(1, runs[i])) {
            if (runs[i] == 0) {
                counts[0][pixels[i] >> 8 & 0xFF]++;
                counts[1][pixels[i] >> 16 & 0xFF]++;
                counts[2][pixels[i] & 0xFF]++;
                counts[3][pixels[i] >>> 24]++;
            } else {
                counts[0][LITERALS + prefix(runs[i])]++;
                counts[4][prefix(distanceCode(distances[i]))]++;
            }
        }
        out.write(0, 1);
        if (whole) {
            out.write(0, 1);
        }
        PrefixCode[] codes = Arrays.stream(counts).map(PrefixCode::new).toArray(PrefixCode[]::new);
        for (PrefixCode code : codes) {
            code.describe(out);
        }
        for (int i = 0; i < pixels.length; i += Math.max(1, runs[i])) {
            if (runs[i] == 0) {
                codes[0].write(out, pixels[i] >> 8 & 0xFF);
                codes[1].write(out, pixels[i] >> 16 & 0xFF);
                codes[2].write(out, pixels[i] & 0xFF);
                codes[3].write(out, pixels[i] >>> 24);
            } else {
                codes[0].write(out, LITERALS + prefix(runs[i]));
                writeRest(out, runs[i]);
                int distance = distanceCode(distances[i]);
                codes[4].write(out, prefix(distance));
                writeRest(out, distance);
            }
        }
    }

    /// The pixels above and to the left have the shortest codes; other neighbours are not told apart.
    private int distanceCode(int distance) {
        return distance == width ? 1 : distance == 1 ? 2 : distance + 120;
    }

    /// Numbers are written as the prefix, by a code, and the rest as bits.
    private static int prefix(int number) {
        int value = number - 1;
        if (value < 4) {
            return value;
        }
        int log = 31 - Integer.numberOfLeadingZeros(value);
        return 2 * log + (value >> (log - 1) & 1);
    }

    private static void writeRest(BitWriter out, int number) {
        int value = number - 1;
        if (value >= 4) {
            int bits = 30 - Integer.numberOfLeadingZeros(value);
            out.write(value, bits);
        }
    }
}
