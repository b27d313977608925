package chat.holt.ui.oneself;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How long a status is to last.
public enum ClearAfter {
    /// As long as it was to last already.
    KEPT(null),
    HALF_HOUR(Duration.ofMinutes(30)),
    HOUR(Duration.ofHours(1)),
    FOUR_HOURS(Duration.ofHours(4)),
    /// Until midnight.
    TODAY(null),
    NEVER(null);

    private final @Nullable Duration length;

    ClearAfter(@Nullable Duration length) {
        this.length = length;
    }

    /// When that is; null for never.
    ///
    /// @param kept the end it has already
    @Nullable
    Instant end(@Nullable Instant kept, Instant now, ZoneId zone) {
        return switch (this) {
            case KEPT -> kept;
            case TODAY ->
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
            case NEVER -> null;
            case HALF_HOUR, HOUR, FOUR_HOURS -> length == null ? null : now.plus(length);
        };
    }
}
