package chat.holt.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A loop whose time passes only when told to.
final class VirtualLoop implements Loop {

    private record Timer(Instant due, Runnable work) {}

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final List<Timer> timers = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private volatile boolean closed;

    @Override
    public void run(Runnable work) {
        thread.execute(() -> {
            if (!closed) {
                work.run();
            }
        });
    }

    @Override
    public synchronized Later after(Duration delay, Runnable work) {
        Timer timer = new Timer(now.plus(delay), work);
        timers.add(timer);
        return () -> cancel(timer);
    }

    private synchronized void cancel(Timer timer) {
        timers.remove(timer);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public void close() {
        closed = true;
    }

    /// Lets time pass, running what falls due in order, and returns when all of it has run.
    void advance(Duration duration) {
        settle();
        Instant end = now().plus(duration);
        for (Optional<Timer> due = earliest(end); due.isPresent(); due = earliest(end)) {
            Timer timer = due.get();
            synchronized (this) {
                timers.remove(timer);
                now = timer.due();
            }
            run(timer.work());
            settle();
        }
        synchronized (this) {
            now = end;
        }
    }

    private void settle() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }

    private synchronized Optional<Timer> earliest(Instant end) {
        return timers.stream().filter(timer -> !timer.due().isAfter(end)).min(Comparator.comparing(Timer::due));
    }
}
