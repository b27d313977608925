package chat.holt.ui.chat.player;

import java.util.Locale;
import javafx.util.Duration;

/// Times of what is played, as people read them: `0:07`, `1:02:03`.
final class Clock {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Clock() {}

    static String of(Duration time) {
        long seconds = (long) Math.floor(time.toSeconds());
        return seconds < HOUR
                ? String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }
}
