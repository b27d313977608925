package chat.holt.ui.kit;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;

/// How well a colour reads as text behind chats, as WCAG measures it: 1 for not at all, up to 21. Of a gradient, its
/// worst place.
///
/// @param light on the light scheme's surface
/// @param dark on the dark scheme's
public record Contrast(double light, double dark) {
    /// What text needs at least.
    public static final double ENOUGH = 4.5;

    // Relative luminance of the chat surfaces in the tokens.
    private static final double LIGHT_CHAT = 1;
    private static final double DARK_CHAT = luminance(Color.rgb(0x1d, 0x22, 0x28));
    private static final int SAMPLES = 33;

    /// Measures a CSS colour or gradient; empty for text that names none.
    public static Optional<Contrast> of(String css) {
        return CssPaint.parse(css)
                .map(paint -> new Contrast(
                        least(paint, colour -> ratio(luminance(colour), LIGHT_CHAT)),
                        least(paint, colour -> ratio(luminance(colour), DARK_CHAT))));
    }

    static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// Relative luminance as WCAG defines it, 0–1.
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double least(Paint paint, ToDoubleFunction<Color> measure) {
        if (!(paint instanceof LinearGradient gradient)) {
            return measure.applyAsDouble((Color) paint);
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < SAMPLES; i++) {
            least = Math.min(least, measure.applyAsDouble(CssPaint.at(gradient, (double) i / (SAMPLES - 1))));
        }
        return least;
    }
}
