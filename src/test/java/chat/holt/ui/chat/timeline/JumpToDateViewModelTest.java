package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.RecordingNavigator;
import chat.holt.model.Ulid;
import chat.holt.ui.navigation.Destination;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class JumpToDateViewModelTest {
    private static final ZoneId ZONE = ZoneId.systemDefault();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final String CHANNEL = Ulid.floor(noon(TODAY.minusDays(10)));

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final JumpToDateViewModel model = new JumpToDateViewModel(
            new Destination.JumpToDate(CHANNEL, TODAY.minusDays(3)), () -> noon(TODAY), navigator);

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    @Test
    void leadsToTheFirstMomentOfTheDay() {
        assertThat(model.canGo().getValue()).isTrue();
        model.go();
        Instant midnight = TODAY.minusDays(3).atStartOfDay(ZONE).toInstant();
        assertThat(navigator.opened()).containsExactly(new Destination.OpenChannel(CHANNEL, Ulid.floor(midnight)));
        assertThat(model.done().get()).isTrue();
    }

    @Test
    void refusesDaysWithoutTheChannel() {
        for (LocalDate day : new LocalDate[] {TODAY.minusDays(11), TODAY.plusDays(1)}) {
            model.day().set(day);
            assertThat(model.canGo().getValue()).isFalse();
            assertThat(model.refusal().getValue()).isNotEmpty();
            model.go();
        }
        assertThat(navigator.opened()).isEmpty();
        model.day().set(TODAY.minusDays(10));
        assertThat(model.canGo().getValue()).as("the day it was made").isTrue();
    }

    @Test
    void offersOnlyDaysOfTheChannel() {
        assertThat(model.choices())
                .extracting(JumpToDateViewModel.Choice::id)
                .containsExactly("date-today", "date-yesterday", "date-week", "date-first");
    }
}
