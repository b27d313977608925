package chat.holt.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Reads the colours that roles, masquerades and embeds carry (`models.md`, colour grammar): CSS colours and gradients.
/// Conic and radial gradients become linear ones with the same stops.
public final class CssPaint {
    /// Most characters a colour may have (`models.md`).
    public static final int LIMIT = 128;

    private static final Pattern ACCEPTED = accepted();

    private CssPaint() {}

    /// Whether the server takes this text as a colour; it may still be none that can be shown.
    public static boolean accepts(String css) {
        return css.length() <= LIMIT && ACCEPTED.matcher(css).matches();
    }

    /// The paint; empty for text that names none, such as a CSS variable.
    public static Optional<Paint> parse(String css) {
        String text = css.strip().toLowerCase(Locale.ROOT);
        Optional<CssGradient> gradient = CssGradient.parse(text);
        return gradient.isPresent()
                ? gradient.flatMap(CssPaint::linear)
                : colour(text).map(Paint.class::cast);
    }

    /// The single colour; empty for gradients and whatever cannot be shown.
    public static Optional<Color> colour(String css) {
        try {
            String text = css.strip().toLowerCase(Locale.ROOT);
            return text.isEmpty() ? Optional.empty() : Optional.of(Color.web(text));
        } catch (IllegalArgumentException notAColour) {
            return Optional.empty();
        }
    }

    /// The colour as `#rrggbb`.
    public static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    /// The colour of a gradient at a place as `#rrggbb`.
    ///
    /// @param place percent of the way, 0–100
    public static String hexAt(CssGradient gradient, double place) {
        return hex(linear(gradient)
                .map(paint -> at((LinearGradient) paint, place / 100))
                .orElse(Color.GRAY));
    }

    /// @param place of the way, 0–1
    static Color at(LinearGradient gradient, double place) {
        Stop before = gradient.getStops().getFirst();
        for (Stop stop : gradient.getStops()) {
            if (stop.getOffset() >= place) {
                double width = stop.getOffset() - before.getOffset();
                double share = width == 0 ? 1 : (place - before.getOffset()) / width;
                return before.getColor().interpolate(stop.getColor(), Math.clamp(share, 0, 1));
            }
            before = stop;
        }
        return before.getColor();
    }

    /// CSS angles turn clockwise from "to top".
    private static Optional<Paint> linear(CssGradient gradient) {
        List<Stop> stops = gradient.stops().stream()
                .flatMap(stop -> colour(stop.colour()).map(colour -> new Stop(stop.place() / 100, colour)).stream())
                .toList();
        double radians = Math.toRadians(gradient.angle());
        double x = Math.sin(radians) / 2;
        double y = -Math.cos(radians) / 2;
        return stops.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new LinearGradient(0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y, true, CycleMethod.NO_CYCLE, stops));
    }

    private static Pattern accepted() {
        String value = "(?:[a-z ]+|var\\(--[a-z\\d-]+\\)|rgba?\\([\\d, ]+\\)|#[a-f\\d]+)";
        String place = "(?: (?:\\d{1,3}%|0))?";
        String space = "(?: in [a-z\\d-]+(?: (?:shorter|longer|increasing|decreasing) hue)?)?";
        String gradient = "(?:repeating-)?(?:linear|conic|radial)-gradient\\((?:" + value + "|\\d+deg)" + space + place
                + "(?:, ?" + value + place + ")+\\)";
        return Pattern.compile(value + "|" + gradient, Pattern.CASE_INSENSITIVE);
    }
}
