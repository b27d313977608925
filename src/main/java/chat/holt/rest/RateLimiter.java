package chat.holt.rest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Holds calls back until their [Bucket] has room, so that a limit is met by waiting and not by refusals. Windows are
/// of ten seconds from the first call and are corrected by the headers of every answer, which also say which buckets
/// are one to this server (`errors.md §5`). Any thread; callers are virtual threads, which wait without keeping a
/// thread of the platform.
final class RateLimiter {

    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(10);

    /// Waits; apart only for tests.
    interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    private static final class Window {
        final String id;
        int limit;
        int left;
        long ends;

        Window(String id, int limit, long ends) {
            this.id = id;
            this.limit = limit;
            this.ends = ends;
        }
    }

    private final ConcurrentMap<Bucket, Window> windows = new ConcurrentHashMap<>();
    /// By the server's name of the bucket.
    private final ConcurrentMap<String, Window> named = new ConcurrentHashMap<>();
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
        for (long wait = take(window(bucket)); wait > 0; wait = take(window(bucket))) {
            sleeper.sleep(wait);
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
    ///
    /// @param id the server's name of it, or empty
    void correct(Bucket bucket, String id, int limit, int left, long resetAfterMs) {
        Window window = window(bucket, id);
        synchronized (window) {
            window.limit = Math.max(1, limit);
            // Calls under way are not in the server's number yet, so it may only lower ours within a window.
            window.left = Math.min(window.left, left);
            window.ends = nanos.getAsLong() + TimeUnit.MILLISECONDS.toNanos(resetAfterMs);
        }
    }

    /// The server has no limit for the bucket.
    void free(Bucket bucket) {
        Window window = window(bucket);
        synchronized (window) {
            window.limit = Integer.MAX_VALUE;
            window.left = Integer.MAX_VALUE;
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
        return windows.computeIfAbsent(bucket, key -> new Window("", key.limit(), nanos.getAsLong()));
    }

    private Window window(Bucket bucket, String id) {
        Window window = window(bucket);
        if (id.isEmpty() || id.equals(window.id)) {
            return window;
        }
        Window same = named.computeIfAbsent(id, key -> {
            synchronized (window) {
                Window known = new Window(key, window.limit, window.ends);
                known.left = window.left;
                return known;
            }
        });
        windows.put(bucket, same);
        return same;
    }
}
