package chat.holt.media;

import chat.holt.threading.Task;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/// A file on its way to this computer. UI thread only.
public final class Transfer {
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final Task<Path> task = new Task<>();
    /// Breaks off what is under way; null once it was broken off. Any thread.
    private final AtomicReference<@Nullable Runnable> breaker = new AtomicReference<>(() -> {});

    Transfer() {}

    /// From 0 to 1; negative while it is not known.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Succeeds with where the file is. Fails with a [CancellationException] after [#cancel].
    public Task<Path> task() {
        return task;
    }

    /// Breaks it off, if it is still under way; nothing is left of it.
    public void cancel() {
        Runnable action = breaker.getAndSet(null);
        if (action != null) {
            action.run();
        }
    }

    void advance(double share) {
        progress.set(share);
    }

    /// Any thread.
    ///
    /// @throws CancellationException if it was cancelled already
    void breakOffBy(Runnable action) {
        if (breaker.getAndUpdate(now -> now == null ? null : action) == null) {
            action.run();
            throw new CancellationException();
        }
    }
}
