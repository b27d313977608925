package chat.holt.localinstance.files;

import chat.holt.localinstance.files.webp.WebP;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Previews of pictures.
public final class Pictures {
    private Pictures() {}

    /// The picture as WebP, scaled down to fit a box, never up; null when it cannot be read.
    public static byte @Nullable [] preview(byte[] content, String mime, int maxWidth, int maxHeight)
            throws IOException {
        BufferedImage image = mime.equals(WindowsIcon.MIME)
                ? WindowsIcon.of(content).picture()
                : ImageIO.read(new ByteArrayInputStream(content));
        if (image == null) {
            return null;
        }
        double scale =
                Math.min(1, Math.min((double) maxWidth / image.getWidth(), (double) maxHeight / image.getHeight()));
        return WebP.encode(
                scaled(image, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale)));
    }

    /// A smaller picture, at least one pixel wide and high. Halving first keeps fine detail from flickering.
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, Math.max(1, width), Math.max(1, height));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    /// A picture as PNG.
    public static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
