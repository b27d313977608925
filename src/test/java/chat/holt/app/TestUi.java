package chat.holt.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.media.DiskCache;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The test's own thread as the UI thread: what others hand over waits until the test looks.
public final class TestUi implements UiThread {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Thread owner = Thread.currentThread();
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    Session.Ground ground(Path cache) {
        return new Session.Ground(this, new Tasks(this), waiting::add, DiskCache.of(cache), cache, 1);
    }

    /// Starts something on the calling thread and waits for its result.
    public static <T> T result(Function<Tasks, Task<T>> start) throws Exception {
        TestUi ui = new TestUi();
        return ui.outcome("a result", start.apply(new Tasks(ui)));
    }

    /// What the task results in; throws what it failed with.
    <T> T outcome(String what, Task<T> task) throws Exception {
        AtomicReference<T> value = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        task.onSuccess(value::set).onFailure(failure::set);
        await(what, task::isDone);
        if (failure.get() instanceof Exception known) {
            throw known;
        } else if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return value.get();
    }

    @Override
    public void run(Runnable work) {
        if (isCurrent()) {
            work.run();
        } else {
            waiting.add(work);
        }
    }

    @Override
    public boolean isCurrent() {
        return Thread.currentThread() == owner;
    }

    /// Does what waits until the condition holds.
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            long left = end - System.nanoTime();
            assertThat(left).as("waited too long for: " + what).isPositive();
            Runnable work = waiting.poll(Math.min(left, TimeUnit.MILLISECONDS.toNanos(50)), TimeUnit.NANOSECONDS);
            if (work != null) {
                work.run();
            }
        }
    }
}
