package chat.holt.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Decoded pixels.
///
/// @param pixels row by row, alpha in the highest byte and multiplied into the colours
record Raster(int width, int height, int[] pixels) {

    /// Scales down by averaging all pixels that fall into one.
    ///
    /// @param argb row by row, alpha not multiplied
    static Raster scaled(int[] argb, int width, int height, double scale) {
        int newWidth = Math.max(1, (int) Math.round(width * scale));
        int newHeight = Math.max(1, (int) Math.round(height * scale));
        int[] pixels = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
                pixels[y * newWidth + x] = average(argb, width, left, right, top, bottom);
            }
        }
        return new Raster(newWidth, newHeight, pixels);
    }

    private static int average(int[] argb, int width, int left, int right, int top, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = argb[y * width + x];
                int opacity = pixel >>> 24;
                alpha += opacity;
                red += (long) (pixel >> 16 & 0xFF) * opacity;
                green += (long) (pixel >> 8 & 0xFF) * opacity;
                blue += (long) (pixel & 0xFF) * opacity;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return (int)
                (alpha / count << 24 | red / (255 * count) << 16 | green / (255 * count) << 8 | blue / (255 * count));
    }

    Image toImage() {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /// Turned and mirrored to stand upright.
    ///
    /// @param orientation 1–8, as in Exif; 1 stands upright
    Raster upright(int orientation) {
        boolean sideways = orientation >= 5;
        int newWidth = sideways ? height : width;
        int newHeight = sideways ? width : height;
        int[] turned = new int[pixels.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int fromX = sideways ? y : x;
                int fromY = sideways ? x : y;
                boolean mirrorX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean mirrorY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                turned[y * newWidth + x] =
                        pixels[(mirrorY ? height - 1 - fromY : fromY) * width + (mirrorX ? width - 1 - fromX : fromX)];
            }
        }
        return new Raster(newWidth, newHeight, turned);
    }

    /// The same as a PNG file.
    byte[] toPng() throws IOException {
        BufferedImage multiplied = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        multiplied.getRaster().setDataElements(0, 0, width, height, pixels);
        // The writer takes no multiplied pixels.
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        plain.setRGB(0, 0, width, height, multiplied.getRGB(0, 0, width, height, null, 0, width), 0, width);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (!ImageIO.write(plain, "png", file)) {
            throw new IOException("No PNG writer");
        }
        return file.toByteArray();
    }
}
