package chat.holt.ui.palette;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as they are typed: `90m`, `1h 30m`, `2 d`, `1w`.
final class Lengths {
    private static final Pattern WHOLE = Pattern.compile("(\\s*\\d{1,5}\\s*[smhdw][a-z]*)+\\s*");
    private static final Pattern PART = Pattern.compile("(\\d{1,5})\\s*([smhdw])[a-z]*");

    private Lengths() {}

    /// Empty for what is no length, or none at all.
    static Optional<Duration> parse(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            long count = Long.parseLong(parts.group(1));
            sum = sum.plus(
                    switch (parts.group(2)) {
                        case "s" -> Duration.ofSeconds(count);
                        case "m" -> Duration.ofMinutes(count);
                        case "h" -> Duration.ofHours(count);
                        case "d" -> Duration.ofDays(count);
                        default -> Duration.ofDays(7 * count);
                    });
        }
        return sum.isZero() ? Optional.empty() : Optional.of(sum);
    }
}
