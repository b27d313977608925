package chat.holt.media;

import java.awt.Rectangle;
import java.util.Arrays;

/// What the frames of an animation are drawn on, one over the other. One thread at a time.
final class Canvas {

    /// What becomes of the place of a frame when its time is over.
    enum Disposal {
        KEEP,
        CLEAR,
        /// As it was before the frame.
        RESTORE
    }

    private final int width;
    private final int height;
    /// Row by row, alpha not multiplied.
    private final int[] pixels;

    private Rectangle last = new Rectangle();
    private Disposal disposal = Disposal.KEEP;
    private int[] before = new int[0];

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    /// Disposes of the last frame and draws the next. What lies outside is not drawn.
    ///
    /// @param argb the frame, row by row, alpha not multiplied
    /// @param at its place and size
    /// @param blend whether what is there shines through; else the frame replaces it
    /// @param next what becomes of the frame afterwards
    void draw(int[] argb, Rectangle at, boolean blend, Disposal next) {
        dispose();
        Rectangle part = at.intersection(new Rectangle(width, height));
        last = part.isEmpty() ? new Rectangle() : part;
        disposal = next;
        before = next == Disposal.RESTORE ? copy(last) : new int[0];
        for (int y = last.y; y < last.y + last.height; y++) {
            int from = (y - at.y) * at.width + last.x - at.x;
            int to = y * width + last.x;
            for (int x = 0; x < last.width; x++) {
                pixels[to + x] = blend ? over(argb[from + x], pixels[to + x]) : argb[from + x];
            }
        }
    }

    private void dispose() {
        for (int y = 0; y < last.height; y++) {
            int to = (last.y + y) * width + last.x;
            switch (disposal) {
                case KEEP -> {}
                case CLEAR -> Arrays.fill(pixels, to, to + last.width, 0);
                case RESTORE -> System.arraycopy(before, y * last.width, pixels, to, last.width);
            }
        }
    }

    private static int over(int above, int below) {
        int a = above >>> 24;
        int under = below >>> 24;
        if (a == 255 || under == 0) {
            return a == 0 ? below : above;
        }
        if (a == 0) {
            return below;
        }
        int rest = under * (255 - a) / 255;
        int all = a + rest;
        return all << 24
                | mix(above >> 16, a, below >> 16, rest, all) << 16
                | mix(above >> 8, a, below >> 8, rest, all) << 8
                | mix(above, a, below, rest, all);
    }

    private static int mix(int above, int a, int below, int rest, int all) {
        return ((above & 0xFF) * a + (below & 0xFF) * rest) / all;
    }

    /// The canvas as it is, cut and scaled to a box.
    Raster shown(Box box) {
        Rectangle part = box.part(width, height);
        boolean whole = part.width == width && part.height == height;
        return Raster.scaled(whole ? pixels : copy(part), part.width, part.height, box.scale(part.width, part.height));
    }

    private int[] copy(Rectangle part) {
        int[] copied = new int[part.width * part.height];
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(pixels, (part.y + y) * width + part.x, copied, y * part.width, part.width);
        }
        return copied;
    }
}
