package chat.holt.localinstance.replay;

import chat.holt.model.Ulid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Time as it went in a recording, read from the ids that were given; between them it goes on by itself.
final class RecordedClock extends Clock {
    private static final Pattern ID = Pattern.compile("\\b0[0-9A-HJKMNP-TV-Z]{25}\\b");

    private final Clock system = Clock.systemUTC();
    private volatile Duration offset;

    /// @param start when the recording began
    RecordedClock(Instant start) {
        offset = Duration.between(system.instant(), start);
    }

    /// Goes on to the latest id in a reply; never back, never a day ahead: such ids are made up.
    void follow(JsonNode reply) {
        ID.matcher(reply.toString())
                .results()
                .map(found -> Ulid.time(found.group()))
                .forEach(this::advance);
    }

    private void advance(Instant time) {
        Instant now = instant();
        if (time.isAfter(now) && time.isBefore(now.plus(Duration.ofDays(1)))) {
            offset = Duration.between(system.instant(), time);
        }
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
