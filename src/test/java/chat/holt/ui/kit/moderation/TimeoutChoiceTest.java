package chat.holt.ui.kit.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.ui.kit.moderation.TimeoutChoice.Length;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeoutChoiceTest {
    private final ManualDelays time = new ManualDelays();
    private final TimeoutChoice choice = new TimeoutChoice(time, ZoneId.of("Europe/Berlin"));

    @Test
    void lengthsCountFromTheMomentOfAsking() {
        choice.length().set(Length.HOUR);
        time.advance(Duration.ofMinutes(5));

        assertThat(choice.end()).isEqualTo(Instant.parse("2026-11-21T13:05:00Z"));
    }

    @Test
    void aDayAndTimeAreMeantWhereOneIs() {
        choice.length().set(Length.CUSTOM);
        choice.day().set(LocalDate.of(2026, 11, 22));
        choice.time().set(" 9:30 ");

        assertThat(choice.valid().get()).isTrue();
        assertThat(choice.end()).isEqualTo(Instant.parse("2026-11-22T08:30:00Z"));
    }

    @Test
    void whatIsOverOrUnreadableIsSaid() {
        choice.length().set(Length.CUSTOM);
        choice.time().set("half past nine");
        assertThat(choice.problem().get()).contains("9:30");
        choice.time().set("9:30");
        choice.day().set(LocalDate.of(2026, 11, 20));
        assertThat(choice.problem().get()).contains("over");
        choice.day().set(null);
        assertThat(choice.valid().get()).isFalse();

        choice.length().set(Length.MINUTE);
        assertThat(choice.valid().get()).isTrue();
    }
}
