package chat.holt.media;

import java.util.List;

/// The blurred likeness of a picture that comes with its file (`files.md §2`), in the public ThumbHash format: a few
/// cosine waves of brightness, two colour differences and opacity. Any thread.
final class Thumbhash {
    /// Pixels of the longer side: more would show nothing more.
    private static final int SIDE = 32;
    /// A header and one wave; more than this is no such hash.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 64;

    private final int[] hash;
    private int read;

    private Thumbhash(List<Integer> bytes) {
        hash = bytes.stream().mapToInt(value -> value & 0xFF).toArray();
    }

    /// The likeness, at most 32 pixels wide and high.
    ///
    /// @param bytes values 0–255
    /// @throws IllegalArgumentException when they are no such hash
    static Raster decode(List<Integer> bytes) {
        if (bytes.size() < SHORTEST || bytes.size() > LONGEST) {
            throw new IllegalArgumentException(bytes.size() + " bytes");
        }
        try {
            return new Thumbhash(bytes).decode();
        } catch (ArrayIndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("Cut off", cut);
        }
    }

    /// The waves of one channel: their heights without the first, and how many there are across and down.
    private record Waves(double mean, int across, int down, double[] heights) {

        double at(double[] x, double[] y) {
            double value = mean;
            int next = 0;
            for (int row = 0; row < down; row++) {
                for (int column = row == 0 ? 1 : 0; inTriangle(column, row); column++) {
                    value += heights[next++] * x[column] * y[row] * 2;
                }
            }
            return value;
        }

        boolean inTriangle(int column, int row) {
            return column * down < across * (down - row);
        }
    }

    private Raster decode() {
        int first = hash[0] | hash[1] << 8 | hash[2] << 16;
        int second = hash[3] | hash[4] << 8;
        boolean seeThrough = first >>> 23 != 0;
        boolean landscape = second >>> 15 != 0;
        int most = seeThrough ? 5 : 7;
        int least = second & 7;
        int across = landscape ? most : least;
        int down = landscape ? least : most;
        read = 2 * (seeThrough ? 6 : 5);
        Waves light = waves((first & 63) / 63.0, Math.max(3, across), Math.max(3, down), (first >> 18 & 31) / 31.0);
        Waves yellow = waves((first >> 6 & 63) / 31.5 - 1, 3, 3, (second >> 3 & 63) / 63.0 * 1.25);
        Waves red = waves((first >> 12 & 63) / 31.5 - 1, 3, 3, (second >> 9 & 63) / 63.0 * 1.25);
        Waves opacity = seeThrough
                ? waves((hash[5] & 15) / 15.0, 5, 5, (hash[5] >> 4) / 15.0)
                : new Waves(1, 0, 0, new double[0]);
        double ratio = (double) Math.max(1, across) / Math.max(1, down);
        int width = (int) Math.round(ratio > 1 ? SIDE : SIDE * ratio);
        int height = (int) Math.round(ratio > 1 ? SIDE / ratio : SIDE);
        return paint(width, height, light, yellow, red, opacity);
    }

    private Waves waves(double mean, int across, int down, double scale) {
        Waves empty = new Waves(mean, across, down, new double[0]);
        double[] heights = new double[across * down];
        int count = 0;
        for (int row = 0; row < down; row++) {
            for (int column = row == 0 ? 1 : 0; empty.inTriangle(column, row); column++) {
                int nibble = hash[read >> 1] >> ((read & 1) << 2) & 15;
                read++;
                heights[count++] = (nibble / 7.5 - 1) * scale;
            }
        }
        return new Waves(mean, across, down, heights);
    }

    private static Raster paint(int width, int height, Waves light, Waves yellow, Waves red, Waves opacity) {
        int[] pixels = new int[width * height];
        for (int row = 0; row < height; row++) {
            double[] y = cosines(height, row);
            for (int column = 0; column < width; column++) {
                double[] x = cosines(width, column);
                double l = light.at(x, y);
                double p = yellow.at(x, y);
                double b = l - 2.0 / 3 * p;
                double r = (3 * l - b + red.at(x, y)) / 2;
                double g = r - red.at(x, y);
                double a = Math.clamp(opacity.at(x, y), 0, 1);
                pixels[row * width + column] = part(a, 1) << 24 | part(r, a) << 16 | part(g, a) << 8 | part(b, a);
            }
        }
        return new Raster(width, height, pixels);
    }

    private static double[] cosines(int size, int at) {
        double[] values = new double[7];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.cos(Math.PI / size * (at + 0.5) * i);
        }
        return values;
    }

    private static int part(double value, double opacity) {
        return (int) Math.round(255 * Math.clamp(value, 0, 1) * opacity);
    }
}
