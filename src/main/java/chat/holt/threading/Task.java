package chat.holt.threading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work that was started, and what to do when it ends. Callbacks run on the UI thread, in the order in which they were
/// added; one that is added after the end runs at once. Use on the UI thread only.
///
/// @param <T> what the work results in
public final class Task<T extends @Nullable Object> {

    /// How the work ended; exactly one of them is meaningful, `failure` if it is not null.
    private record Outcome<T extends @Nullable Object>(
            T value, @Nullable Throwable failure) {}

    private final List<Consumer<Outcome<T>>> waiting = new ArrayList<>();
    private @Nullable Outcome<T> outcome;

    /// A task that is still under way; end it with [#succeed] or [#fail].
    public Task() {}

    /// One that has failed.
    public static <T extends @Nullable Object> Task<T> failed(Throwable failure) {
        Task<T> task = new Task<>();
        task.fail(failure);
        return task;
    }

    public Task<T> onSuccess(Consumer<? super T> action) {
        return after(ended -> {
            if (ended.failure == null) {
                action.accept(ended.value);
            }
        });
    }

    public Task<T> onFailure(Consumer<? super Throwable> action) {
        return after(ended -> {
            if (ended.failure != null) {
                action.accept(ended.failure);
            }
        });
    }

    /// Runs the action either way.
    public Task<T> onDone(Runnable action) {
        return after(ended -> action.run());
    }

    /// Starts the next piece of work when this succeeds; the result ends with that, or fails with this.
    public <R extends @Nullable Object> Task<R> then(Function<? super T, Task<R>> next) {
        Task<R> whole = new Task<>();
        onSuccess(value -> next.apply(value).onSuccess(whole::succeed).onFailure(whole::fail));
        onFailure(whole::fail);
        return whole;
    }

    public boolean isDone() {
        return outcome != null;
    }

    public void succeed(T value) {
        end(new Outcome<>(value, null));
    }

    @SuppressWarnings("NullAway") // the value of a failed outcome is never read
    public void fail(Throwable failure) {
        end(new Outcome<>(null, failure));
    }

    private void end(Outcome<T> ended) {
        if (outcome != null) {
            throw new IllegalStateException("Task has ended already");
        }
        outcome = ended;
        waiting.forEach(action -> action.accept(ended));
        waiting.clear();
    }

    private Task<T> after(Consumer<Outcome<T>> action) {
        if (outcome != null) {
            action.accept(outcome);
        } else {
            waiting.add(action);
        }
        return this;
    }
}
