package chat.holt.gateway;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs work one piece at a time, now or later. Whatever only the loop touches needs no lock.
interface Loop {

    /// From any thread. After [#close] nothing runs any more.
    void run(Runnable work);

    Later after(Duration delay, Runnable work);

    Instant now();

    void close();

    /// Work that is to come.
    interface Later {
        void cancel();
    }

    /// A loop on a daemon thread.
    static Loop thread(String name) {
        Logger log = System.getLogger(Loop.class.getName());
        var executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory(), new ThreadPoolExecutor.DiscardPolicy());
        executor.setRemoveOnCancelPolicy(true);
        return new Loop() {
            @Override
            public void run(Runnable work) {
                executor.execute(guarded(work));
            }

            @Override
            public Later after(Duration delay, Runnable work) {
                ScheduledFuture<?> future = executor.schedule(guarded(work), delay.toMillis(), TimeUnit.MILLISECONDS);
                return () -> future.cancel(false);
            }

            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void close() {
                executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
                executor.shutdown();
            }

            // The executor keeps failures to itself.
            private Runnable guarded(Runnable work) {
                return () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        log.log(Level.ERROR, "Work on thread " + name + " failed", e);
                    }
                };
            }
        };
    }
}
