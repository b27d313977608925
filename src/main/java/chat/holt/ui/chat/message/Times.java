package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// How the chat writes moments and spans, in the user's locale and time zone.
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private Times() {}

    /// Time of day, e.g. `18:02`.
    public static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(ZoneId.systemDefault()));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Date in full and time, for tooltips.
    public static String full(Instant moment) {
        return FULL.format(moment.atZone(ZoneId.systemDefault()));
    }

    public static String dateAndTime(Instant moment) {
        return SHORT.format(moment.atZone(ZoneId.systemDefault()));
    }

    /// A span of up to hours, rounded up to seconds, e.g. `5 min` or `1:30 h`.
    public static String duration(Duration span) {
        long seconds = span.plusMillis(999).toSeconds();
        if (seconds < 60) {
            return Text.of("chat.duration.seconds", seconds);
        }
        return seconds < 3600
                ? Text.of("chat.duration.minutes", seconds / 60, seconds % 60)
                : Text.of("chat.duration.hours", seconds / 3600, seconds % 3600 / 60);
    }
}
