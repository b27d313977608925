package chat.holt.ui.serversettings.queue;

import chat.holt.i18n.Text;
import java.time.Duration;

/// Lengths of time in the words of the queue.
public final class QueueTexts {
    private QueueTexts() {}

    /// In the largest unit that fits.
    public static String duration(Duration length) {
        if (length.compareTo(Duration.ofMinutes(2)) < 0 && length.toSeconds() % 60 != 0) {
            return Text.of("settings.bulk.seconds", length.toSeconds());
        }
        if (length.compareTo(Duration.ofHours(1)) < 0) {
            return Text.of("settings.bulk.minutes", Math.ceilDiv(length.toSeconds(), 60));
        }
        return length.compareTo(Duration.ofDays(1)) < 0
                ? Text.of("settings.bulk.hours", length.toHours())
                : Text.of("settings.bulk.days", length.toDays());
    }
}
