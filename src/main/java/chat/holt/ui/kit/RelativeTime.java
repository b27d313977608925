package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import java.time.Duration;
import java.time.Instant;

/// Distances in time as people say them, in one unit: "3 days ago", "2 months old", "23 min left".
public final class RelativeTime {
    private static final long DAY = Duration.ofDays(1).toMinutes();

    private RelativeTime() {}

    /// How long ago something was; the future counts as now.
    public static String ago(Instant then, Instant now) {
        return say("time.ago.", then, now);
    }

    /// How old something is.
    public static String age(Instant then, Instant now) {
        return say("time.age.", then, now);
    }

    /// How long something goes on.
    public static String left(Instant until, Instant now) {
        return say("time.left.", now, until);
    }

    /// How long something took.
    public static String span(Instant from, Instant to) {
        return say("time.span.", from, to);
    }

    private static String say(String prefix, Instant from, Instant to) {
        long minutes = Math.max(0, Duration.between(from, to).toMinutes());
        if (minutes < 60) {
            return Text.of(prefix + "minutes", minutes);
        }
        if (minutes < DAY) {
            return Text.of(prefix + "hours", minutes / 60);
        }
        long days = minutes / DAY;
        if (days < 31) {
            return Text.of(prefix + "days", days);
        }
        return days < 365 ? Text.of(prefix + "months", days / 30) : Text.of(prefix + "years", days / 365);
    }
}
