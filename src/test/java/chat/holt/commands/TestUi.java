package chat.holt.commands;

import chat.holt.threading.Task;
import chat.holt.threading.UiThread;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The test's thread as UI thread: it does the waiting work while it waits for something.
final class TestUi implements UiThread {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.currentThread();

    @Override
    public void run(Runnable runnable) {
        if (isCurrent()) {
            runnable.run();
        } else {
            work.add(runnable);
        }
    }

    @Override
    public boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            Runnable next = work.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("waited in vain");
            }
            next.run();
        }
    }

    <T extends @Nullable Object> T result(Task<T> task) throws InterruptedException {
        AtomicReference<@Nullable T> value = new AtomicReference<>();
        task.onSuccess(value::set).onFailure(problem -> {
            throw new AssertionError(problem);
        });
        until(task::isDone);
        return value.get();
    }

    Failure failure(Task<?> task) throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        task.onFailure(failure::set);
        until(task::isDone);
        Throwable problem = failure.get();
        if (problem == null) {
            throw new AssertionError("should have failed");
        }
        return Failure.of(problem);
    }
}
