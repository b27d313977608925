package chat.holt.json;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what changes often in a file: changes are gathered for half a second and written on a thread of its own. One
/// thread may use it.
///
/// @param <T> what is kept
public final class GatheredFile<T> implements AutoCloseable {
    private static final Logger LOG = System.getLogger(GatheredFile.class.getName());
    private static final long DELAY_MS = 500;
    private static final long PATIENCE_S = 2;

    private final JsonFile<T> file;
    private final Supplier<T> current;
    private final ScheduledExecutorService writer;
    private long version;
    private @Nullable ScheduledFuture<?> waiting;

    /// @param name of the thread that writes
    /// @param current gives what is to be kept, something that changes no more
    public GatheredFile(JsonFile<T> file, String name, Supplier<T> current) {
        this.file = file;
        this.current = current;
        writer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Has the present state written soon.
    public void changed() {
        if (waiting != null) {
            waiting.cancel(false);
        }
        T now = current.get();
        long next = ++version;
        waiting = writer.schedule(() -> write(now, next), DELAY_MS, TimeUnit.MILLISECONDS);
    }

    private void write(T content, long next) {
        try {
            file.write(content, next);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file could not be saved", e);
        }
    }

    /// Writes what still waits, at most two seconds long.
    @Override
    public void close() {
        if (waiting != null && waiting.cancel(false)) {
            T now = current.get();
            long next = ++version;
            writer.execute(() -> write(now, next));
        }
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "A file was not saved in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
