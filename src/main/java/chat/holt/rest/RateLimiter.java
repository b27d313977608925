package chat.holt.rest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Holds calls back until their [Bucket] has room, so that a limit is met by waiting and not by refusals. Windows are
/// of ten seconds from the first call and are corrected by the headers of every answer (`errors.md §5`). Any thread;
/// callers are virtual threads, for which waiting costs nothing.
final class RateLimiter {

    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(10);

    /// Waits; apart only for tests.
    interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    private static final class Window {
        int limit;
        int left;
        long ends;
    }

    private final ConcurrentMap<Bucket, Window> windows = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final Sleeper sleeper;

    RateLimiter() {
        this(System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    }

    RateLimiter(LongSupplier nanos, Sleeper sleeper) {
        this.nanos = nanos;
        this.sleeper = sleeper;
    }

    /// Returns when a call in the bucket is free, and takes it.
    void await(Bucket bucket) throws InterruptedException {
        Window window = window(bucket);
        long wait = take(window);
        while (wait > 0) {
            sleeper.sleep(wait);
            wait = take(window);
        }
    }

    private long take(Window window) {
        synchronized (window) {
            long now = nanos.getAsLong();
            if (now - window.ends >= 0) {
                window.left = window.limit;
                window.ends = now + WINDOW_NANOS;
            }
            if (window.left > 0) {
                window.left--;
                return 0;
            }
            return window.ends - now;
        }
    }

    /// Takes over what the server said of the bucket.
    void correct(Bucket bucket, int limit, int left, long resetAfterMs) {
        Window window = window(bucket);
        synchronized (window) {
            window.limit = Math.max(1, limit);
            // Calls under way are not in the server's number yet, so it may only lower ours within a window.
            window.left = Math.min(window.left, left);
            window.ends = nanos.getAsLong() + TimeUnit.MILLISECONDS.toNanos(resetAfterMs);
        }
    }

    /// The server refused a call: nothing is free until the time is over.
    void exhausted(Bucket bucket, long retryAfterMs) {
        Window window = window(bucket);
        synchronized (window) {
            window.left = 0;
            window.ends = nanos.getAsLong() + TimeUnit.MILLISECONDS.toNanos(retryAfterMs);
        }
    }

    private Window window(Bucket bucket) {
        return windows.computeIfAbsent(bucket, key -> {
            Window window = new Window();
            window.limit = key.limit();
            window.ends = nanos.getAsLong();
            return window;
        });
    }
}
