package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.model.Ulid;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Asks for a day on which the channel may have messages. Ids begin with their time, so an id made of the day finds it.
public final class JumpToDateViewModel {
    /// A day one often means.
    record Choice(String id, String text, LocalDate day) {}

    private final ZoneId zone = ZoneId.systemDefault();
    private final String channelId;
    private final Navigator navigator;
    private final LocalDate first;
    private final LocalDate today;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");

    public JumpToDateViewModel(Destination.JumpToDate to, InstantSource clock, Navigator navigator) {
        channelId = to.channelId();
        this.navigator = navigator;
        first = LocalDate.ofInstant(Ulid.time(channelId), zone);
        today = LocalDate.ofInstant(clock.instant(), zone);
        day.set(to.day());
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /// Whether the channel existed on the day and the day has begun.
    boolean possible(LocalDate any) {
        return !any.isBefore(first) && !any.isAfter(today);
    }

    ObservableValue<Boolean> canGo() {
        return day.map(this::possible).orElse(false);
    }

    /// Why one cannot go there; empty if one can.
    ObservableValue<String> refusal() {
        return day.map(any -> possible(any) ? "" : Text.of("chat.date.outside", Times.day(first)))
                .orElse("");
    }

    /// Those on which the channel existed.
    List<Choice> choices() {
        return Stream.of(
                        new Choice("date-today", Text.of("chat.date.today"), today),
                        new Choice("date-yesterday", Text.of("chat.date.yesterday"), today.minusDays(1)),
                        new Choice("date-week", Text.of("chat.date.week"), today.minus(1, ChronoUnit.WEEKS)),
                        new Choice("date-month", Text.of("chat.date.month"), today.minus(1, ChronoUnit.MONTHS)),
                        new Choice("date-first", Text.of("chat.date.first"), first))
                .filter(choice -> possible(choice.day()))
                .toList();
    }

    ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    void go() {
        LocalDate to = day.get();
        if (to != null && possible(to)) {
            String place = Ulid.floor(to.atStartOfDay(zone).toInstant());
            navigator.open(new Destination.OpenChannel(channelId, place));
            done.set(true);
        }
    }
}
