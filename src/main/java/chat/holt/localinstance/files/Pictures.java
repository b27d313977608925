package chat.holt.localinstance.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Previews of images and the default avatars, all PNG.
public final class Pictures {
    private static final int AVATAR = 256;
    private static final Color[] AVATAR_COLOURS = {
        new Color(0xC2557E),
        new Color(0x4D7BD6),
        new Color(0xBF7029),
        new Color(0x37917F),
        new Color(0x8059C3),
        new Color(0xA3523F),
        new Color(0x5E7183)
    };

    private Pictures() {}

    /// The picture scaled down to fit a box, never up; null when it cannot be read.
    public static byte @Nullable [] preview(byte[] content, int maxWidth, int maxHeight) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        if (image == null) {
            return null;
        }
        double scale =
                Math.min(1, Math.min((double) maxWidth / image.getWidth(), (double) maxHeight / image.getHeight()));
        BufferedImage current = image;
        // Halving first keeps fine detail from flickering.
        while (scale < 0.5 * current.getWidth() / image.getWidth()) {
            current = scaled(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return png(scaled(
                current, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale)));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var result = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, result.getWidth(), result.getHeight(), null);
        graphics.dispose();
        return result;
    }

    /// A stoat's face in one of seven colours, chosen by the last character of the id (`files.md §4`).
    public static byte[] defaultAvatar(String id) throws IOException {
        String groups = "0123SZ 4567T 89AB CDEFV GHJKW MNPQX";
        char last = id.isEmpty() ? 'R' : id.charAt(id.length() - 1);
        int at = last == ' ' ? -1 : groups.indexOf(last);
        int number = at < 0
                ? 0
                : 1
                        + (int) groups.substring(0, at)
                                .chars()
                                .filter(c -> c == ' ')
                                .count();
        var image = new BufferedImage(AVATAR, AVATAR, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawStoat(graphics, AVATAR_COLOURS[number]);
        graphics.dispose();
        return png(image);
    }

    private static void drawStoat(Graphics2D graphics, Color colour) {
        Color fur = new Color(0xF4EDE2);
        Color dark = new Color(0x2B2622);
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(0, 0, AVATAR, AVATAR));
        graphics.setColor(fur.darker());
        graphics.fill(new Ellipse2D.Double(52, 62, 56, 56));
        graphics.fill(new Ellipse2D.Double(148, 62, 56, 56));
        graphics.setColor(fur);
        graphics.fill(new Ellipse2D.Double(56, 70, 144, 138));
        var muzzle = new Path2D.Double();
        muzzle.moveTo(92, 170);
        muzzle.curveTo(100, 228, 156, 228, 164, 170);
        muzzle.closePath();
        graphics.setColor(Color.WHITE);
        graphics.fill(muzzle);
        graphics.setColor(dark);
        graphics.fill(new Ellipse2D.Double(92, 124, 20, 22));
        graphics.fill(new Ellipse2D.Double(144, 124, 20, 22));
        graphics.fill(new Ellipse2D.Double(116, 166, 24, 17));
    }

    public static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
