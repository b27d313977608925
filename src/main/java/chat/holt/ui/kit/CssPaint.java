package chat.holt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Reads the colours that roles, masquerades and embeds carry (`models.md`, colour grammar): CSS colours and gradients.
/// Conic and radial gradients become linear ones with the same stops.
final class CssPaint {
    private static final Pattern GRADIENT =
            Pattern.compile("(?:repeating-)?(?:linear|conic|radial)-gradient\\((.*)\\)");
    private static final Pattern ANGLE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)deg\\b.*");
    private static final Pattern STOP = Pattern.compile("(.+?)(?:\\s+(\\d{1,3})%|\\s+0)?");
    private static final double TO_BOTTOM = 180;

    private CssPaint() {}

    /// The paint; empty for text that names none, such as a CSS variable.
    static Optional<Paint> parse(String css) {
        String text = css.strip().toLowerCase(Locale.ROOT);
        Matcher gradient = GRADIENT.matcher(text);
        return gradient.matches() ? gradient(gradient.group(1)) : colour(text).map(Paint.class::cast);
    }

    private static Optional<Color> colour(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Color.web(text));
        } catch (IllegalArgumentException notAColour) {
            return Optional.empty();
        }
    }

    private static Optional<Paint> gradient(String inside) {
        List<String> parts = split(inside);
        double angle = TO_BOTTOM;
        Matcher degrees = ANGLE.matcher(parts.getFirst());
        if (degrees.matches()) {
            angle = Double.parseDouble(degrees.group(1));
            parts.removeFirst();
        } else if (colour(word(parts.getFirst())).isEmpty()) {
            angle = direction(parts.getFirst());
            parts.removeFirst();
        }
        List<Stop> stops = stops(parts);
        return stops.size() < 2 ? Optional.empty() : Optional.of(linear(angle, stops));
    }

    private static double direction(String words) {
        return words.contains("right") ? 90 : words.contains("left") ? 270 : words.contains("top") ? 0 : TO_BOTTOM;
    }

    private static List<Stop> stops(List<String> parts) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Matcher matcher = STOP.matcher(parts.get(i));
            if (matcher.matches()) {
                double place = matcher.group(2) == null
                        ? (double) i / Math.max(1, parts.size() - 1)
                        : Math.min(1, Integer.parseInt(matcher.group(2)) / 100.0);
                colour(matcher.group(1)).ifPresent(colour -> stops.add(new Stop(place, colour)));
            }
        }
        return stops;
    }

    /// CSS angles turn clockwise from "to top".
    private static LinearGradient linear(double angle, List<Stop> stops) {
        double radians = Math.toRadians(angle);
        double x = Math.sin(radians) / 2;
        double y = -Math.cos(radians) / 2;
        return new LinearGradient(0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y, true, CycleMethod.NO_CYCLE, stops);
    }

    private static String word(String part) {
        return part.contains("(") ? part : part.split("\\s+", 2)[0];
    }

    /// Splits at commas outside parentheses.
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
