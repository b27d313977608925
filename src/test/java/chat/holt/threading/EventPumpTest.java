package chat.holt.threading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EventPumpTest {
    private static final int FAILING = Integer.MAX_VALUE;

    private final Queue<Runnable> frames = new ArrayDeque<>();
    private final List<Integer> applied = new ArrayList<>();
    private final AtomicInteger batches = new AtomicInteger();
    private final AtomicInteger overflows = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong();
    private long costNanos;

    private final EventPump<Integer> pump = new EventPump<>(
            event -> {
                if (event == FAILING) {
                    throw new IllegalStateException("fails");
                }
                applied.add(event);
                clock.addAndGet(costNanos);
            },
            batches::incrementAndGet,
            overflows::incrementAndGet,
            event -> event < 0 ? event % 10 : null,
            frames::add,
            clock::get);

    @Test
    void appliesAWholeBurstInOneFrame() {
        for (int i = 0; i < 1_000; i++) {
            pump.offer(i);
        }
        assertThat(frames).hasSize(1);
        assertThat(applied).isEmpty();

        frames.remove().run();

        assertThat(applied).hasSize(1_000).isSorted();
        assertThat(batches).hasValue(1);
        assertThat(frames).isEmpty();
    }

    @Test
    void leavesTheRestToTheNextFrameWhenTheBudgetIsSpent() {
        costNanos = EventPump.BUDGET_NANOS / 4;
        for (int i = 0; i < 10; i++) {
            pump.offer(i);
        }
        frames.remove().run();
        assertThat(applied).containsExactly(0, 1, 2, 3);
        assertThat(frames).hasSize(1);

        frames.remove().run();
        frames.remove().run();
        assertThat(applied).hasSize(10).isSorted();
        assertThat(batches).hasValue(3);
        assertThat(frames).isEmpty();
    }

    @Test
    void aSlowEventStillMakesProgress() {
        costNanos = EventPump.BUDGET_NANOS * 10;
        pump.offer(1);
        pump.offer(2);
        frames.remove().run();
        assertThat(applied).containsExactly(1);
    }

    @Test
    void dropsABacklogAndSaysSo() {
        for (int i = 0; i <= EventPump.CAPACITY; i++) {
            pump.offer(i);
        }
        assertThat(overflows).hasValue(1);
        frames.remove().run();
        assertThat(applied).isEmpty();

        pump.offer(7);
        frames.remove().run();
        assertThat(applied).containsExactly(7);
    }

    @Test
    void ofWaitingEventsAboutTheSameOnlyTheLastCounts() {
        List.of(-11, 1, -12, -21, 2).forEach(pump::offer);
        frames.remove().run();
        assertThat(applied).containsExactly(1, -12, -21, 2);

        pump.offer(-31);
        frames.remove().run();
        assertThat(applied).endsWith(2, -31);
    }

    @Test
    void whatIsSupersededDoesNotFillTheQueue() {
        pump.offer(1);
        for (int i = 0; i <= EventPump.CAPACITY; i++) {
            pump.offer(-1 - i % 2);
        }
        assertThat(overflows).hasValue(0);
        frames.remove().run();
        assertThat(applied).containsExactly(1, -2, -1);
    }

    @Test
    void theLastPlaceGoesToWhatIsWaitedForAlready() {
        pump.offer(-1);
        for (int i = 1; i < EventPump.CAPACITY; i++) {
            pump.offer(i);
        }
        pump.offer(-11);
        assertThat(overflows).hasValue(0);
        pump.offer(7);
        assertThat(overflows).hasValue(1);
    }

    @Test
    void anEventThatFailsEndsItsBatchAndStopsNothing() {
        List.of(1, FAILING, 2).forEach(pump::offer);
        assertThatIllegalStateException().isThrownBy(() -> frames.remove().run());
        assertThat(applied).containsExactly(1);
        assertThat(batches).hasValue(1);

        frames.remove().run();
        assertThat(applied).containsExactly(1, 2);
        assertThat(batches).hasValue(2);
        pump.offer(3);
        frames.remove().run();
        assertThat(applied).containsExactly(1, 2, 3);
    }
}
