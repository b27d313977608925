package chat.holt.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A gradient as roles write it in CSS (`models.md`, colour grammar), in a form that can be edited and written again.
///
/// @param kind what stands before `-gradient`, such as `linear` or `repeating-conic`
/// @param direction what stands before the stops, such as `90deg`, `to right` or `90deg in oklch`; empty for nothing
/// @param stops at least two, by place
public record CssGradient(String kind, String direction, List<Stop> stops) {
    private static final double TO_BOTTOM = 180;
    private static final double LAST = 100;
    private static final Pattern WHOLE = Pattern.compile("((?:repeating-)?(?:linear|conic|radial))-gradient\\((.*)\\)");
    private static final Pattern ANGLE = Pattern.compile("(?:from )?(-?\\d+(?:\\.\\d+)?)deg\\b");
    private static final Pattern DIRECTION = Pattern.compile("-?\\d.*deg\\b.*|(?:to|from|at|in|circle|ellipse)\\b.*");
    private static final Pattern TURN = Pattern.compile("^(?:from )?(?:-?\\d+(?:\\.\\d+)?deg|to [a-z ]+?)(?= in |$)|^");
    private static final Pattern STOP = Pattern.compile("(.+?)(?:\\s+(?:(\\d{1,3})%|(0)))?");

    /// One colour of a gradient.
    ///
    /// @param colour CSS colour
    /// @param place percent of the way, 0–100
    public record Stop(String colour, double place) {}

    public CssGradient {
        stops = stops.stream().sorted(Comparator.comparingDouble(Stop::place)).toList();
    }

    /// From left to right over these colours, evenly.
    public static CssGradient linear(List<String> colours) {
        List<Stop> stops = new ArrayList<>();
        for (String colour : colours) {
            stops.add(new Stop(colour, even(stops.size(), colours.size())));
        }
        return new CssGradient("linear", "90deg", stops);
    }

    /// The gradient that a text says; empty if it says none.
    public static Optional<CssGradient> parse(String css) {
        Matcher whole = WHOLE.matcher(css.strip().toLowerCase(Locale.ROOT));
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> parts = split(whole.group(2));
        String direction = "";
        if (DIRECTION.matcher(parts.getFirst()).matches()) {
            direction = parts.removeFirst();
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new CssGradient(whole.group(1), direction, placed(parts)));
    }

    /// The gradient in CSS, as short as it can be said.
    public String css() {
        boolean evenly = true;
        for (int i = 0; i < stops.size(); i++) {
            evenly &= Math.abs(stops.get(i).place() - even(i, stops.size())) < 0.5;
        }
        List<String> parts = new ArrayList<>();
        if (!direction.isEmpty()) {
            parts.add(direction);
        }
        for (Stop stop : stops) {
            parts.add(evenly ? stop.colour() : stop.colour() + " " + Math.round(stop.place()) + "%");
        }
        return kind + "-gradient(" + String.join(", ", parts) + ")";
    }

    /// Degrees clockwise from upwards.
    public double angle() {
        Matcher degrees = ANGLE.matcher(direction);
        if (degrees.lookingAt()) {
            return Double.parseDouble(degrees.group(1));
        }
        boolean right = direction.contains("right");
        boolean left = direction.contains("left");
        if (direction.contains("top")) {
            return right ? 45 : left ? 315 : 0;
        }
        if (direction.contains("bottom")) {
            return right ? 135 : left ? 225 : TO_BOTTOM;
        }
        return right ? 90 : left ? 270 : TO_BOTTOM;
    }

    /// @param degrees clockwise from upwards, 0–359
    public CssGradient withAngle(int degrees) {
        String rest = TURN.matcher(direction).replaceFirst("").strip();
        return new CssGradient(kind, (degrees + "deg " + rest).strip(), stops);
    }

    /// With one stop in the place of another; it may change its place in the list.
    public CssGradient with(int index, Stop stop) {
        List<Stop> next = new ArrayList<>(stops);
        next.set(index, stop);
        return new CssGradient(kind, direction, next);
    }

    public CssGradient plus(Stop stop) {
        List<Stop> next = new ArrayList<>(stops);
        next.add(stop);
        return new CssGradient(kind, direction, next);
    }

    public CssGradient without(int index) {
        List<Stop> next = new ArrayList<>(stops);
        next.remove(index);
        return new CssGradient(kind, direction, next);
    }

    private static double even(int index, int count) {
        return count < 2 ? 0 : LAST * index / (count - 1);
    }

    /// Stops without a place share the way between their neighbours evenly, and none lies before one that is listed
    /// earlier, as CSS has it.
    private static List<Stop> placed(List<String> parts) {
        double[] places = new double[parts.size()];
        String[] colours = new String[parts.size()];
        for (int i = 0; i < places.length; i++) {
            Matcher stop = STOP.matcher(parts.get(i));
            colours[i] = stop.matches() ? stop.group(1) : "";
            boolean said = stop.matches() && (stop.group(2) != null || stop.group(3) != null);
            places[i] = !said ? Double.NaN : stop.group(2) == null ? 0 : Double.parseDouble(stop.group(2));
        }
        places[0] = Double.isNaN(places[0]) ? 0 : places[0];
        int last = places.length - 1;
        places[last] = Double.isNaN(places[last]) ? LAST : places[last];
        List<Stop> stops = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < places.length; i++) {
            if (Double.isNaN(places[i])) {
                int next = i;
                while (Double.isNaN(places[next])) {
                    next++;
                }
                places[i] = before + (places[next] - before) / (next - i + 1);
            }
            before = Math.clamp(places[i], before, Math.max(before, LAST));
            stops.add(new Stop(colours[i], before));
        }
        return stops;
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
