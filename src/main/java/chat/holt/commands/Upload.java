package chat.holt.commands;

import chat.holt.threading.Task;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An upload under way, which can be stopped. UI thread only.
public final class Upload {
    private final Task<String> id;
    private @Nullable Thread worker;
    private boolean cancelled;

    /// @param start starts the work it gets on another thread
    Upload(Callable<String> work, Function<Callable<String>, Task<String>> start) {
        id = start.apply(() -> interruptibly(work));
    }

    /// Id on the file server; fails with a [CancellationException] when it was stopped.
    public Task<String> id() {
        return id;
    }

    /// Stops it, unless it has ended. Bytes on their way are given up.
    public synchronized void cancel() {
        cancelled = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    private String interruptibly(Callable<String> work) throws Exception {
        begin();
        try {
            return work.call();
        } catch (Exception broken) {
            throw stopped() ? new CancellationException() : broken;
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        if (cancelled) {
            throw new CancellationException();
        }
        worker = Thread.currentThread();
    }

    private synchronized boolean stopped() {
        return cancelled;
    }

    /// Whoever uses the thread next must not be interrupted.
    private synchronized void end() {
        worker = null;
        if (cancelled) {
            Thread.interrupted();
        }
    }
}
