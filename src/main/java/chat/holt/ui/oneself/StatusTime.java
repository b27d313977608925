package chat.holt.ui.oneself;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// The time of day at which a status ends, as people write it.
final class StatusTime {
    private StatusTime() {}

    static String of(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at.atZone(zone));
    }
}
