package chat.holt.localinstance.demo;

import chat.holt.localinstance.files.Pictures;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/// Draws what people of the demo community post: mountains, and the club's emojis.
final class Art {
    private static final int[][] SKIES = {
        {0x20304F, 0xF2A766}, {0x6FA8DC, 0xE8F1F8}, {0x3B2A4A, 0xE86F5C}, {0x9DB8C9, 0xF4E9D8}, {0x101A2E, 0x4F6A8C}
    };

    private Art() {}

    /// A landscape; the same seed gives the same picture.
    static byte[] landscape(long seed, int width, int height) {
        var random = new Random(seed);
        int[] sky = SKIES[random.nextInt(SKIES.length)];
        Color top = new Color(sky[0]);
        Color horizon = new Color(sky[1]);
        return draw(width, height, graphics -> {
            graphics.setPaint(new GradientPaint(0, 0, top, 0, height * 0.7f, horizon));
            graphics.fillRect(0, 0, width, height);
            double sun = height / 14.0;
            graphics.setColor(new Color(255, 244, 214, 200));
            graphics.fill(new Ellipse2D.Double(
                    width * random.nextDouble(0.15, 0.8), height * random.nextDouble(0.12, 0.4), sun * 2, sun * 2));
            int layers = 5;
            for (int layer = 0; layer < layers; layer++) {
                float depth = (float) layer / (layers - 1);
                graphics.setColor(mix(horizon, new Color(0x16241F), 0.25f + 0.7f * depth));
                graphics.fill(ridge(random, width, height, 0.35 + 0.13 * layer, 0.26 - 0.04 * layer));
            }
        });
    }

    /// A line of summits from side to side, closed below.
    private static Path2D ridge(Random random, int width, int height, double base, double rise) {
        var path = new Path2D.Double();
        path.moveTo(0, height);
        double y = base + random.nextDouble(-rise, rise) / 2;
        int steps = 28;
        for (int i = 0; i <= steps; i++) {
            path.lineTo((double) width * i / steps, height * y);
            y = Math.clamp(y + random.nextDouble(-rise, rise) * 0.35, base - rise, base + rise * 0.4);
        }
        path.lineTo(width, height);
        path.closePath();
        return path;
    }

    private static Color mix(Color from, Color to, float part) {
        return new Color(
                (int) (from.getRed() + (to.getRed() - from.getRed()) * part),
                (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * part),
                (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * part));
    }

    /// A small round picture of a person's favourite hill.
    static byte[] avatar(long seed) {
        return landscape(seed * 31 + 7, 160, 160);
    }

    /// The club's emojis by name.
    static Map<String, byte[]> emojis() {
        var emojis = new LinkedHashMap<String, byte[]>();
        emojis.put("peak", symbol(graphics -> {
            triangle(graphics, 0x6C8299, 8, 84, 48, 14, 90, 84);
            triangle(graphics, 0xFFFFFF, 36, 36, 48, 14, 61, 36);
        }));
        emojis.put("tent", symbol(graphics -> {
            triangle(graphics, 0xD9822B, 8, 82, 48, 18, 88, 82);
            triangle(graphics, 0x4A2A12, 36, 82, 48, 50, 60, 82);
        }));
        emojis.put("stoat", symbol(graphics -> {
            oval(graphics, 0xC99A6B, 20, 10, 20, 24);
            oval(graphics, 0xC99A6B, 56, 10, 20, 24);
            oval(graphics, 0xE8C9A0, 18, 18, 60, 66);
            oval(graphics, 0xFFFFFF, 32, 52, 32, 30);
            oval(graphics, 0x222222, 32, 40, 9, 10);
            oval(graphics, 0x222222, 55, 40, 9, 10);
            oval(graphics, 0x222222, 43, 56, 10, 7);
        }));
        emojis.put("rope", symbol(graphics -> {
            graphics.setStroke(new BasicStroke(9));
            graphics.setColor(new Color(0x37917F));
            for (int i = 0; i < 3; i++) {
                graphics.draw(new Ellipse2D.Double(16 + i * 6, 14 + i * 6, 64 - i * 12, 64 - i * 12));
            }
        }));
        emojis.put("soup", symbol(graphics -> {
            oval(graphics, 0xA3523F, 8, 34, 80, 48);
            oval(graphics, 0xF2C46D, 14, 34, 68, 24);
        }));
        emojis.put("compass", symbol(graphics -> {
            oval(graphics, 0x33475B, 8, 8, 80, 80);
            oval(graphics, 0xF5F2EA, 16, 16, 64, 64);
            triangle(graphics, 0xD64545, 40, 48, 48, 20, 56, 48);
            triangle(graphics, 0x33475B, 40, 48, 48, 76, 56, 48);
        }));
        emojis.put("thermos", symbol(graphics -> {
            graphics.setColor(new Color(0x4D7BD6));
            graphics.fill(new RoundRectangle2D.Double(32, 28, 32, 60, 12, 12));
            graphics.setColor(new Color(0xC9D3DF));
            graphics.fill(new RoundRectangle2D.Double(34, 8, 28, 22, 8, 8));
        }));
        emojis.put("flake", symbol(graphics -> {
            graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.setColor(new Color(0x8FC7E8));
            for (int i = 0; i < 3; i++) {
                double angle = Math.PI * i / 3;
                int dx = (int) (38 * Math.cos(angle));
                int dy = (int) (38 * Math.sin(angle));
                graphics.drawLine(48 - dx, 48 - dy, 48 + dx, 48 + dy);
            }
        }));
        return emojis;
    }

    private static byte[] symbol(Consumer<Graphics2D> drawing) {
        return draw(96, 96, drawing);
    }

    private static void triangle(Graphics2D graphics, int rgb, int... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        path.lineTo(points[2], points[3]);
        path.lineTo(points[4], points[5]);
        path.closePath();
        graphics.setColor(new Color(rgb));
        graphics.fill(path);
    }

    private static void oval(Graphics2D graphics, int rgb, int x, int y, int width, int height) {
        graphics.setColor(new Color(rgb));
        graphics.fill(new Ellipse2D.Double(x, y, width, height));
    }

    private static byte[] draw(int width, int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        try {
            return Pictures.png(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
