package chat.holt.localinstance.files;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// The ThumbHash of a picture (`files.md §2`): a blurred form of it in some 20 bytes, as cosine factors of lightness,
/// two colour differences and opacity.
final class ThumbHash {
    private static final int MAX_SIDE = 100;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final List<Long> nibbles = new ArrayList<>();

    private ThumbHash(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    }

    /// The hash, each number one byte.
    static List<Integer> of(BufferedImage picture) {
        double scale = Math.min(1, (double) MAX_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return new ThumbHash(Pictures.scaled(picture, width, height)).hash();
    }

    private List<Integer> hash() {
        double[] mean = mean();
        boolean transparent = mean[3] < pixels.length;
        double[][] channels = channels(mean);
        int limit = transparent ? 5 : 7;
        int longest = Math.max(width, height);
        int across = Math.max(1, Math.round((float) limit * width / longest));
        int down = Math.max(1, Math.round((float) limit * height / longest));
        Wave lightness = new Wave(channels[0], Math.max(3, across), Math.max(3, down));
        Wave blueYellow = new Wave(channels[1], 3, 3);
        Wave redGreen = new Wave(channels[2], 3, 3);
        boolean landscape = width > height;
        long colours = Math.round(63 * lightness.mean)
                | Math.round(31.5 + 31.5 * blueYellow.mean) << 6
                | Math.round(31.5 + 31.5 * redGreen.mean) << 12
                | Math.round(31 * lightness.scale) << 18
                | (transparent ? 1L << 23 : 0);
        long shape = (landscape ? down : across)
                | Math.round(63 * blueYellow.scale) << 3
                | Math.round(63 * redGreen.scale) << 9
                | (landscape ? 1L << 15 : 0);
        add(colours, 6);
        add(shape, 4);
        if (transparent) {
            Wave opacity = new Wave(channels[3], 5, 5);
            add(Math.round(15 * opacity.mean) | Math.round(15 * opacity.scale) << 4, 2);
            add(lightness, blueYellow, redGreen, opacity);
        } else {
            add(lightness, blueYellow, redGreen);
        }
        return bytes();
    }

    private void add(long value, int count) {
        for (int i = 0; i < count; i++) {
            nibbles.add(value >> 4 * i & 15);
        }
    }

    private void add(Wave... waves) {
        for (Wave wave : waves) {
            for (double factor : wave.factors) {
                nibbles.add(Math.round(15 * (wave.scale == 0 ? factor : 0.5 + 0.5 / wave.scale * factor)));
            }
        }
    }

    private List<Integer> bytes() {
        var bytes = new ArrayList<Integer>();
        for (int i = 0; i < nibbles.size(); i += 2) {
            long high = i + 1 < nibbles.size() ? nibbles.get(i + 1) : 0;
            bytes.add((int) (nibbles.get(i) | high << 4));
        }
        return bytes;
    }

    private static double part(int pixel, int shift) {
        return (pixel >>> shift & 0xFF) / 255.0;
    }

    /// Mean red, green and blue of what is opaque, and the sum of opacities.
    private double[] mean() {
        double[] mean = new double[4];
        for (int pixel : pixels) {
            double opacity = part(pixel, 24);
            for (int i = 0; i < 3; i++) {
                mean[i] += opacity * part(pixel, 16 - 8 * i);
            }
            mean[3] += opacity;
        }
        for (int i = 0; i < 3 && mean[3] > 0; i++) {
            mean[i] /= mean[3];
        }
        return mean;
    }

    private double[][] channels(double[] mean) {
        double[][] channels = new double[4][pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            double opacity = part(pixels[i], 24);
            double red = mean[0] * (1 - opacity) + opacity * part(pixels[i], 16);
            double green = mean[1] * (1 - opacity) + opacity * part(pixels[i], 8);
            double blue = mean[2] * (1 - opacity) + opacity * part(pixels[i], 0);
            channels[0][i] = (red + green + blue) / 3;
            channels[1][i] = (red + green) / 2 - blue;
            channels[2][i] = red - green;
            channels[3][i] = opacity;
        }
        return channels;
    }

    /// One channel as its mean and the cosine waves it is made of, coarse ones only.
    private final class Wave {
        private final List<Double> factors = new ArrayList<>();
        private double mean;
        private double scale;

        Wave(double[] channel, int across, int down) {
            for (int cy = 0; cy < down; cy++) {
                for (int cx = 0; cx * down < across * (down - cy); cx++) {
                    double factor = factor(channel, cx, cy);
                    if (cx == 0 && cy == 0) {
                        mean = factor;
                    } else {
                        factors.add(factor);
                        scale = Math.max(scale, Math.abs(factor));
                    }
                }
            }
        }

        private double factor(double[] channel, int cx, int cy) {
            double sum = 0;
            for (int y = 0; y < height; y++) {
                double vertical = Math.cos(Math.PI / height * cy * (y + 0.5));
                for (int x = 0; x < width; x++) {
                    sum += channel[y * width + x] * Math.cos(Math.PI / width * cx * (x + 0.5)) * vertical;
                }
            }
            return sum / channel.length;
        }
    }
}
