package chat.holt.threading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EventPumpTest {

    private final Queue<Runnable> frames = new ArrayDeque<>();
    private final List<Integer> applied = new ArrayList<>();
    private final AtomicInteger batches = new AtomicInteger();
    private final AtomicInteger overflows = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong();
    private long costNanos;

    private final EventPump<Integer> pump = new EventPump<>(
            event -> {
                applied.add(event);
                clock.addAndGet(costNanos);
            },
            batches::incrementAndGet,
            overflows::incrementAndGet,
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
}
