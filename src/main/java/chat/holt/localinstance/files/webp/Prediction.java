package chat.holt.localinstance.files.webp;

/// Guesses each pixel from the ones before it, by the rule that fits its block best, and keeps what the guess missed.
final class Prediction {
    /// Blocks have sides of 2 to the power of this, in pixels.
    static final int BLOCK_BITS = 4;

    private static final int BLACK = 0xFF000000;
    private static final int LEFT = 1;
    private static final int TOP = 2;
    private static final int AVERAGE = 7;
    private static final int SELECT = 11;
    private static final int CLAMP = 12;
    private static final int[] RULES = {LEFT, TOP, AVERAGE, SELECT, CLAMP};

    private final int[] pixels;
    private final int width;
    private final int height;
    private final int columns;
    private final int[] modes;
    private final int[] residuals;

    Prediction(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        int side = 1 << BLOCK_BITS;
        columns = (width + side - 1) / side;
        int rows = (height + side - 1) / side;
        modes = new int[columns * rows];
        residuals = new int[pixels.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int rule = best(column * side, row * side);
                modes[row * columns + column] = BLACK | rule << 8;
                keep(column * side, row * side, rule);
            }
        }
    }

    /// How many blocks lie side by side.
    int columns() {
        return columns;
    }

    /// The rule of each block, as a picture.
    int[] modes() {
        return modes;
    }

    /// What the guesses missed, as a picture.
    int[] residuals() {
        return residuals;
    }

    private int best(int left, int top) {
        int best = LEFT;
        long least = Long.MAX_VALUE;
        for (int rule : RULES) {
            long cost = 0;
            for (int y = top; y < bottom(top); y++) {
                for (int x = left; x < right(left); x++) {
                    cost += cost(subtract(pixels[y * width + x], guess(x, y, rule)));
                }
            }
            if (cost < least) {
                least = cost;
                best = rule;
            }
        }
        return best;
    }

    private void keep(int left, int top, int rule) {
        for (int y = top; y < bottom(top); y++) {
            for (int x = left; x < right(left); x++) {
                residuals[y * width + x] = subtract(pixels[y * width + x], guess(x, y, rule));
            }
        }
    }

    private int right(int left) {
        return Math.min(width, left + (1 << BLOCK_BITS));
    }

    private int bottom(int top) {
        return Math.min(height, top + (1 << BLOCK_BITS));
    }

    /// The first row and column have rules of their own.
    private int guess(int x, int y, int rule) {
        int at = y * width + x;
        if (y == 0) {
            return x == 0 ? BLACK : pixels[at - 1];
        }
        int top = pixels[at - width];
        if (x == 0) {
            return top;
        }
        int left = pixels[at - 1];
        return switch (rule) {
            case LEFT -> left;
            case TOP -> top;
            case AVERAGE -> average(left, top);
            case SELECT -> select(left, top, pixels[at - width - 1]);
            default -> clamp(left, top, pixels[at - width - 1]);
        };
    }

    private static int average(int one, int other) {
        return (((one ^ other) & 0xFEFEFEFE) >>> 1) + (one & other);
    }

    private static int select(int left, int top, int corner) {
        int toLeft = 0;
        int toTop = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int c = corner >>> shift & 0xFF;
            toLeft += Math.abs((top >>> shift & 0xFF) - c);
            toTop += Math.abs((left >>> shift & 0xFF) - c);
        }
        return toLeft < toTop ? left : top;
    }

    private static int clamp(int left, int top, int corner) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int value = (left >>> shift & 0xFF) + (top >>> shift & 0xFF) - (corner >>> shift & 0xFF);
            result |= Math.clamp(value, 0, 255) << shift;
        }
        return result;
    }

    private static int subtract(int pixel, int guess) {
        int odd = (pixel | 0x00FF00FF) - (guess & 0xFF00FF00);
        int even = (pixel & 0x00FF00FF | 0xFF00FF00) - (guess & 0x00FF00FF);
        return odd & 0xFF00FF00 | even & 0x00FF00FF;
    }

    private static int cost(int residual) {
        int cost = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            cost += Math.abs((byte) (residual >>> shift));
        }
        return cost;
    }
}
