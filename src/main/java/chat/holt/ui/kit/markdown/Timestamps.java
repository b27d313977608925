package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes the timestamps of messages (`client-behaviour.md §6`). Toolkit-free.
final class Timestamps {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long MONTH = 30 * DAY;
    private static final long YEAR = 365 * DAY;

    private Timestamps() {}

    /// As its style says, in the system's zone and language.
    static String write(Inline.Timestamp timestamp, Instant now) {
        return timestamp.style() == 'R' ? relative(timestamp.seconds() - now.getEpochSecond()) : absolute(timestamp);
    }

    /// As its style says; relative ones as date and time.
    static String absolute(Inline.Timestamp timestamp) {
        String pattern = switch (timestamp.style()) {
            case 't' -> "HH:mm";
            case 'T' -> "HH:mm:ss";
            case 'D' -> "d MMMM yyyy";
            case 'F' -> "EEEE, d MMMM yyyy HH:mm";
            default -> "d MMMM yyyy HH:mm";
        };
        return format(timestamp, pattern);
    }

    /// With nothing left out.
    static String full(Inline.Timestamp timestamp) {
        return format(timestamp, "EEEE, d MMMM yyyy HH:mm:ss");
    }

    private static String format(Inline.Timestamp timestamp, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault(Locale.Category.FORMAT))
                .format(Instant.ofEpochSecond(timestamp.seconds()).atZone(ZoneId.systemDefault()));
    }

    /// @param seconds from now; negative ones have passed
    static String relative(long seconds) {
        long distance = Math.abs(seconds);
        String length = distance < MINUTE
                ? Text.of("markdown.seconds", distance)
                : distance < HOUR
                        ? Text.of("markdown.minutes", distance / MINUTE)
                        : distance < DAY
                                ? Text.of("markdown.hours", distance / HOUR)
                                : distance < MONTH
                                        ? Text.of("markdown.days", distance / DAY)
                                        : distance < YEAR
                                                ? Text.of("markdown.months", distance / MONTH)
                                                : Text.of("markdown.years", distance / YEAR);
        return Text.of(seconds > 0 ? "markdown.in" : "markdown.ago", length);
    }

    /// How long [#relative] stays as it is, about.
    static Duration steadyFor(long seconds) {
        return Duration.ofSeconds(Math.abs(seconds) < HOUR ? 1 : MINUTE);
    }
}
