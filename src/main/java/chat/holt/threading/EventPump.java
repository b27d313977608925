package chat.holt.threading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Carries events from any thread to the UI thread, many at a time: once per frame the waiting events are applied
/// within a time budget, so that a burst slows the screens down but never freezes them. Of waiting events about the
/// same subject only the last is applied.
///
/// @param <E> what is carried
public final class EventPump<E> {

    /// Time that one drain may take before the rest waits for the next frame.
    public static final long BUDGET_NANOS = 8_000_000;
    /// More waiting events than this are dropped: a fresh start is cheaper than the backlog.
    public static final int CAPACITY = 50_000;

    private final Object lock = new Object();
    /// By subject, or by a key of its own for an event without one.
    private final LinkedHashMap<Object, E> waiting = new LinkedHashMap<>();
    private final Function<E, ? extends @Nullable Object> subject;
    private final Consumer<E> apply;
    private final Runnable batchEnd;
    private final Runnable overflow;
    private final Consumer<Runnable> nextFrame;
    private final LongSupplier nanos;
    private boolean scheduled;

    /// @param apply gets each event, on the UI thread and in order
    /// @param batchEnd runs once after each drain, on the UI thread
    /// @param overflow runs on the offering thread after the waiting events were dropped
    /// @param subject what the event tells the whole state of, so that of those waiting only the last counts; null
    ///     for nothing
    /// @param nextFrame runs what it is given once, on the UI thread, with the next frame; called from any thread
    public EventPump(
            Consumer<E> apply,
            Runnable batchEnd,
            Runnable overflow,
            Function<E, ? extends @Nullable Object> subject,
            Consumer<Runnable> nextFrame) {
        this(apply, batchEnd, overflow, subject, nextFrame, System::nanoTime);
    }

    EventPump(
            Consumer<E> apply,
            Runnable batchEnd,
            Runnable overflow,
            Function<E, ? extends @Nullable Object> subject,
            Consumer<Runnable> nextFrame,
            LongSupplier nanos) {
        this.subject = subject;
        this.apply = apply;
        this.batchEnd = batchEnd;
        this.overflow = overflow;
        this.nextFrame = nextFrame;
        this.nanos = nanos;
    }

    /// JavaFX's frames, for the constructor. No timer runs while nothing waits.
    public static Consumer<Runnable> fxFrames(UiThread ui) {
        return work -> ui.run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                work.run();
            }
        }.start());
    }

    /// Adds an event. Any thread; never waits for the UI.
    public void offer(E event) {
        Object about = subject.apply(event);
        Object key = about == null ? new Object() : about;
        boolean dropped = false;
        boolean schedule;
        synchronized (lock) {
            if (waiting.size() >= CAPACITY && !waiting.containsKey(key)) {
                waiting.clear();
                dropped = true;
            } else {
                waiting.putLast(key, event);
            }
            schedule = !scheduled && !dropped;
            scheduled |= schedule;
        }
        if (schedule) {
            nextFrame.accept(this::drain);
        }
        if (dropped) {
            overflow.run();
        }
    }

    /// Applies what waits, as far as the budget goes. The batch ends, and what is left stays for the next frame, even
    /// if an event fails. UI thread.
    public void drain() {
        try {
            applyBatch();
        } finally {
            boolean more;
            synchronized (lock) {
                more = !waiting.isEmpty();
                scheduled = more;
            }
            if (more) {
                nextFrame.accept(this::drain);
            }
        }
    }

    private void applyBatch() {
        long end = nanos.getAsLong() + BUDGET_NANOS;
        E event = next();
        if (event == null) {
            return;
        }
        try {
            do {
                apply.accept(event);
                event = nanos.getAsLong() < end ? next() : null;
            } while (event != null);
        } finally {
            batchEnd.run();
        }
    }

    private @Nullable E next() {
        synchronized (lock) {
            Map.Entry<Object, E> first = waiting.pollFirstEntry();
            return first == null ? null : first.getValue();
        }
    }
}
