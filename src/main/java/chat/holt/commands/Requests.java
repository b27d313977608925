package chat.holt.commands;

import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What all commands of one account share. UI thread only.
final class Requests {
    private final @Nullable Api api;
    private final @Nullable Store store;
    private final Tasks tasks;

    Requests(Api api, Store store, Tasks tasks) {
        this.api = api;
        this.store = store;
        this.tasks = tasks;
    }

    private Requests() {
        api = null;
        store = null;
        tasks = Tasks.direct();
    }

    /// For test doubles that override every command they need.
    static Requests unconnected() {
        return new Requests();
    }

    Store store() {
        if (store == null) {
            throw new IllegalStateException("commands without a store");
        }
        return store;
    }

    Tasks tasks() {
        return tasks;
    }

    Api api() {
        if (api == null) {
            throw new IllegalStateException("commands without a server");
        }
        return api;
    }

    <T extends @Nullable Object> Task<T> ask(Question<T> question) {
        Api connected = api();
        return tasks.run(() -> question.ask(connected));
    }

    @SuppressWarnings("NullAway") // an order has no result
    Task<@Nullable Void> tell(Order order) {
        return ask(connected -> {
            order.give(connected);
            return null;
        });
    }

    /// A task that has succeeded.
    @SuppressWarnings("NullAway") // as above
    static Task<@Nullable Void> done() {
        Task<@Nullable Void> task = new Task<>();
        task.succeed(null);
        return task;
    }

    /// Ends with the other task, without its result.
    @SuppressWarnings("NullAway") // as above
    static Task<@Nullable Void> outcome(Task<?> other) {
        Task<@Nullable Void> task = new Task<>();
        other.onSuccess(result -> task.succeed(null)).onFailure(task::fail);
        return task;
    }

    interface Question<T extends @Nullable Object> {
        T ask(Api api) throws Exception;
    }

    interface Order {
        void give(Api api) throws Exception;
    }

    /// Requests under way by what they are for: asking again joins the first.
    static final class Joined<T extends @Nullable Object> {
        private final Map<String, Task<T>> underWay = new HashMap<>();

        Task<T> join(String key, Supplier<Task<T>> start) {
            Task<T> running = underWay.get(key);
            if (running != null) {
                return running;
            }
            Task<T> started = start.get();
            if (!started.isDone()) {
                underWay.put(key, started);
                started.onDone(() -> underWay.remove(key));
            }
            return started;
        }
    }
}
