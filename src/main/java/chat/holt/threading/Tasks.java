package chat.holt.threading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Starts work that may block. Each piece runs on a virtual thread of its own; its result comes back on the UI thread.
public final class Tasks implements Delays {

    private final UiThread ui;
    private final Executor workers;
    private final Delays delays;

    public Tasks(UiThread ui) {
        this(ui, work -> Thread.ofVirtual().name("task").start(work), new ClockDelays(ui));
    }

    private Tasks(UiThread ui, Executor workers, Delays delays) {
        this.ui = ui;
        this.workers = workers;
        this.delays = delays;
    }

    /// Runs all work at once on the calling thread, for tests.
    public static Tasks direct() {
        return new Tasks(UiThread.direct(), Runnable::run, (delay, action) -> {
            action.run();
            return Subscription.EMPTY;
        });
    }

    /// By the clock: unlike [PulseDelays] the screen is not drawn meanwhile.
    @Override
    public Subscription after(Duration delay, Runnable action) {
        return delays.after(delay, action);
    }

    /// Has the UI thread run the action, for news of work under way. Any thread.
    public void tell(Runnable action) {
        ui.run(action);
    }

    /// Starts the work. Call on the UI thread; the task's callbacks run there too.
    public <T extends @Nullable Object> Task<T> run(Callable<T> work) {
        Task<T> task = new Task<>();
        workers.execute(() -> {
            T value;
            try {
                value = work.call();
            } catch (Throwable failure) {
                if (failure instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                ui.run(() -> task.fail(failure));
                return;
            }
            ui.run(() -> task.succeed(value));
        });
        return task;
    }
}
