package chat.holt.ui.kit;

import java.time.Duration;
import java.util.Arrays;

/// Which of a banned person's messages go too.
public enum MessageSweep {
    NONE(Duration.ZERO),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    /// As much as the server deletes at once.
    WEEK(Duration.ofDays(7));

    private final Duration age;

    MessageSweep(Duration age) {
        this.age = age;
    }

    /// How far back; zero for none.
    public Duration age() {
        return age;
    }

    /// The least that goes as far back; [#WEEK] for longer.
    public static MessageSweep of(Duration age) {
        return Arrays.stream(values())
                .filter(sweep -> sweep.age.compareTo(age) >= 0)
                .findFirst()
                .orElse(WEEK);
    }

    /// Key of the name of the choice.
    public String nameKey() {
        return "members.ban.delete." + name();
    }

    /// Key of what happens.
    public String warningKey() {
        return "members.ban.warning." + name();
    }
}
