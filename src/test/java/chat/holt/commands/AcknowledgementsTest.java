package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.threading.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {
    private final ManualDelays delays = new ManualDelays();
    private final List<String> sent = new ArrayList<>();
    private final List<Task<@Nullable Void>> tasks = new ArrayList<>();
    private final Acknowledgements acknowledgements = new Acknowledgements(
            this::send,
            delays,
            () -> Duration.between(Instant.EPOCH, delays.instant()).toNanos());

    private Task<@Nullable Void> send(String channelId, String messageId) {
        sent.add(channelId + " " + messageId);
        Task<@Nullable Void> task = new Task<>();
        tasks.add(task);
        return task;
    }

    private void pass(int millis) {
        delays.advance(Duration.ofMillis(millis));
    }

    @Test
    void waitsUntilTheChannelIsQuiet() {
        acknowledgements.later("general", "1");
        pass(1000);
        acknowledgements.later("general", "2");
        pass(1400);
        assertThat(sent).isEmpty();
        pass(100);
        assertThat(sent).containsExactly("general 2");
        pass(10_000);
        assertThat(sent).hasSize(1);
    }

    @Test
    void tellsEveryFourSecondsWhereItNeverIsQuiet() {
        for (int i = 1; i <= 80; i++) {
            acknowledgements.later("busy", String.valueOf(i));
            pass(100);
        }
        assertThat(sent).containsExactly("busy 40", "busy 80");
    }

    @Test
    void channelsDoNotWaitForEachOther() {
        acknowledgements.later("busy", "1");
        acknowledgements.later("calm", "1");
        pass(1000);
        acknowledgements.later("busy", "2");
        pass(500);
        assertThat(sent).containsExactly("calm 1");
    }

    @Test
    void whatIsToldAtOnceReplacesWhatWaits() {
        Task<@Nullable Void> waiting = acknowledgements.later("general", "5");
        acknowledgements.now("general", "3");
        pass(10_000);
        assertThat(sent).containsExactly("general 3");
        tasks.getFirst().fail(new IllegalStateException());
        assertThat(waiting.isDone()).isTrue();
    }
}
