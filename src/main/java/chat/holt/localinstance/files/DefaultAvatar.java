package chat.holt.localinstance.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// A stoat's face in one of seven colours, for whoever has no picture.
public final class DefaultAvatar {
    private static final int SIDE = 512;
    private static final int DRAWN_SIDE = 256;
    private static final String GROUPS = "0123SZ 4567T 89AB CDEFV GHJKW MNPQX";
    private static final Color[] COLOURS = {
        new Color(0xC2557E),
        new Color(0x4D7BD6),
        new Color(0xBF7029),
        new Color(0x37917F),
        new Color(0x8059C3),
        new Color(0xA3523F),
        new Color(0x5E7183)
    };

    private DefaultAvatar() {}

    /// The PNG of an id, chosen by its last character alone (`files.md §4`).
    public static byte[] of(String id) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale((double) SIDE / DRAWN_SIDE, (double) SIDE / DRAWN_SIDE);
        drawStoat(graphics, COLOURS[number(id)]);
        graphics.dispose();
        return Pictures.png(image);
    }

    private static int number(String id) {
        char last = id.isEmpty() ? 'R' : id.charAt(id.length() - 1);
        int at = last == ' ' ? -1 : GROUPS.indexOf(last);
        return at < 0
                ? 0
                : 1
                        + (int) GROUPS.substring(0, at)
                                .chars()
                                .filter(c -> c == ' ')
                                .count();
    }

    private static void drawStoat(Graphics2D graphics, Color colour) {
        Color fur = new Color(0xF4EDE2);
        Color dark = new Color(0x2B2622);
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(0, 0, DRAWN_SIDE, DRAWN_SIDE));
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
}
