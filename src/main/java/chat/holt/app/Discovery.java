package chat.holt.app;

import chat.holt.commands.Failure;
import chat.holt.commands.Instance;
import chat.holt.gateway.Backoff;
import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import chat.holt.ui.shell.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Asks an instance where its parts are until it answers, so that one can start without a network. UI thread only.
final class Discovery implements AutoCloseable {

    private final Supplier<Task<Instance>> question;
    private final Delays delays;
    private final Task<Instance> found = new Task<>();
    private final Backoff backoff =
            new Backoff(() -> ThreadLocalRandom.current().nextDouble());
    private final ReadOnlyObjectWrapper<Connection> connection =
            new ReadOnlyObjectWrapper<>(this, "connection", new Connection.Connecting());
    private Subscription pause = Subscription.EMPTY;
    private boolean ended;

    /// Asks at once.
    Discovery(Supplier<Task<Instance>> question, Delays delays) {
        this.question = question;
        this.delays = delays;
        ask();
    }

    /// Ends when the instance has answered; never fails.
    Task<Instance> found() {
        return found;
    }

    /// How the search stands.
    ReadOnlyObjectProperty<Connection> connection() {
        return connection.getReadOnlyProperty();
    }

    /// Asks at once instead of waiting.
    void retryNow() {
        if (connection.get() instanceof Connection.Waiting) {
            pause.unsubscribe();
            ask();
        }
    }

    /// Gives up.
    @Override
    public void close() {
        ended = true;
        pause.unsubscribe();
    }

    private void ask() {
        connection.set(new Connection.Connecting());
        question.get()
                .onSuccess(instance -> {
                    if (!ended) {
                        found.succeed(instance);
                    }
                })
                .onFailure(failure -> {
                    if (!ended) {
                        waitAWhile(backoff.next(), Failure.of(failure));
                    }
                });
    }

    private void waitAWhile(Duration wait, Failure failure) {
        String problem = failure instanceof Failure.Offline ? "" : failure.text();
        connection.set(new Connection.Waiting(Instant.now().plus(wait), problem));
        pause = delays.after(wait, this::ask);
    }
}
