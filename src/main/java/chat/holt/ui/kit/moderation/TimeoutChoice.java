package chat.holt.ui.kit.moderation;

import chat.holt.i18n.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How long a timeout is to last: one of the usual lengths, or until a day and time of one's own.
public final class TimeoutChoice {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final InstantSource clock;
    private final ZoneId zone;
    private final ObjectProperty<Length> length = new SimpleObjectProperty<>(Length.TEN_MINUTES);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty();
    private final StringExpression problem;

    /// What is offered.
    public enum Length {
        MINUTE(Duration.ofMinutes(1)),
        FIVE_MINUTES(Duration.ofMinutes(5)),
        TEN_MINUTES(Duration.ofMinutes(10)),
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7)),
        /// Until [TimeoutChoice#day] and [TimeoutChoice#time].
        CUSTOM(Duration.ZERO);

        private final Duration duration;

        Length(Duration duration) {
            this.duration = duration;
        }

        /// Key of its name.
        public String nameKey() {
            return "moderation.timeout." + name();
        }
    }

    /// @param zone where the day and time are meant
    public TimeoutChoice(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        var later = clock.instant().plus(Duration.ofHours(1)).atZone(zone);
        day.set(later.toLocalDate());
        time.set(TIME.format(later));
        problem = Bindings.createStringBinding(this::look, length, day, time);
    }

    /// Ten minutes at first.
    public ObjectProperty<Length> length() {
        return length;
    }

    /// Chooses a length of one's own, counted from now and to the minute.
    public void choose(Duration wanted) {
        Length known = Arrays.stream(Length.values())
                .filter(each -> each.duration.equals(wanted))
                .findFirst()
                .orElse(Length.CUSTOM);
        ZonedDateTime end = clock.instant().plus(wanted).atZone(zone);
        if (known == Length.CUSTOM) {
            day.set(end.toLocalDate());
            time.set(TIME.format(end));
        }
        length.set(known);
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /// Hours and minutes, such as `9:30`.
    public StringProperty time() {
        return time;
    }

    /// What is wrong with the day and time; empty for nothing.
    public StringExpression problem() {
        return problem;
    }

    public BooleanExpression valid() {
        return problem.isEmpty();
    }

    /// When the timeout ends, counted from now.
    ///
    /// @throws DateTimeException if the choice is not [#valid]
    public Instant end() {
        if (length.get() != Length.CUSTOM) {
            return clock.instant().plus(length.get().duration);
        }
        LocalDate date = day.get();
        if (date == null) {
            throw new DateTimeException("no day");
        }
        return date.atTime(LocalTime.parse(time.get().strip(), TIME))
                .atZone(zone)
                .toInstant();
    }

    private String look() {
        try {
            return end().isAfter(clock.instant()) ? "" : Text.of("moderation.timeout.past");
        } catch (DateTimeException unreadable) {
            return Text.of("moderation.timeout.unreadable");
        }
    }
}
