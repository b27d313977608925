package chat.holt.threading;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/// Carries events from any thread to the UI thread, many at a time: once per frame the waiting events are applied
/// within a time budget, so that a burst slows the screens down but never freezes them.
///
/// @param <E> what is carried
public final class EventPump<E> {

    /// Time that one drain may take before the rest waits for the next frame.
    public static final long BUDGET_NANOS = 8_000_000;
    /// More waiting events than this are dropped: a fresh start is cheaper than the backlog.
    public static final int CAPACITY = 50_000;

    private final Object lock = new Object();
    private final Queue<E> waiting = new ArrayDeque<>();
    private final Consumer<E> apply;
    private final Runnable batchEnd;
    private final Runnable overflow;
    private final Consumer<Runnable> nextFrame;
    private final LongSupplier nanos;
    private boolean scheduled;

    /// @param apply gets each event, on the UI thread and in order
    /// @param batchEnd runs once after each drain, on the UI thread
    /// @param overflow runs on the offering thread after the waiting events were dropped
    /// @param nextFrame runs what it is given once, on the UI thread, with the next frame; called from any thread
    public EventPump(Consumer<E> apply, Runnable batchEnd, Runnable overflow, Consumer<Runnable> nextFrame) {
        this(apply, batchEnd, overflow, nextFrame, System::nanoTime);
    }

    EventPump(
            Consumer<E> apply, Runnable batchEnd, Runnable overflow, Consumer<Runnable> nextFrame, LongSupplier nanos) {
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
        boolean dropped = false;
        boolean schedule;
        synchronized (lock) {
            if (waiting.size() >= CAPACITY) {
                waiting.clear();
                dropped = true;
            } else {
                waiting.add(event);
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

    /// Applies what waits, as far as the budget goes. UI thread.
    public void drain() {
        long end = nanos.getAsLong() + BUDGET_NANOS;
        boolean more = true;
        boolean any = false;
        while (more && (!any || nanos.getAsLong() < end)) {
            E event;
            synchronized (lock) {
                event = waiting.poll();
            }
            if (event == null) {
                more = false;
            } else {
                any = true;
                apply.accept(event);
            }
        }
        if (any) {
            batchEnd.run();
        }
        synchronized (lock) {
            scheduled = !waiting.isEmpty();
            more = scheduled;
        }
        if (more) {
            nextFrame.accept(this::drain);
        }
    }
}
