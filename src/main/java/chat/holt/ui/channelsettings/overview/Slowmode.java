package chat.holt.ui.channelsettings.overview;

import chat.holt.i18n.Text;
import java.util.List;

/// How many seconds a member waits between two messages, 0–21,600 (`rest.md §20`), as typed and in words.
final class Slowmode {
    /// Usual lengths in seconds.
    static final List<Long> PRESETS =
            List.of(0L, 5L, 10L, 15L, 30L, 60L, 120L, 300L, 600L, 900L, 1800L, 3600L, 7200L, 21600L);

    private static final long MOST = 21_600;

    private Slowmode() {}

    /// What is meant; -1 if that is no length the server takes. Empty means none.
    static long seconds(String typed) {
        if (typed.isBlank()) {
            return 0;
        }
        try {
            long seconds = Long.parseLong(typed.strip());
            return seconds <= MOST ? Math.max(-1, seconds) : -1;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    static String problem(String typed) {
        return seconds(typed) < 0 ? Text.of("channel.slowmode.invalid", MOST) : "";
    }

    /// In the largest unit that is exact.
    static String text(String typed) {
        long seconds = seconds(typed);
        return seconds < 0 ? typed : text(seconds);
    }

    static String text(long seconds) {
        if (seconds == 0) {
            return Text.of("channel.slowmode.off");
        }
        if (seconds % 3600 == 0) {
            return Text.of("settings.bulk.hours", seconds / 3600);
        }
        return seconds % 60 == 0
                ? Text.of("settings.bulk.minutes", seconds / 60)
                : Text.of("settings.bulk.seconds", seconds);
    }
}
