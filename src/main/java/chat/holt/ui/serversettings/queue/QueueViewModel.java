package chat.holt.ui.serversettings.queue;

import chat.holt.i18n.Text;
import chat.holt.ui.serversettings.queue.ActionQueue.Phase;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The queue of a page: one at a time. It goes on while one looks at other pages, and after the settings are closed.
public final class QueueViewModel {
    /// What the server allows: 5 acts in 10 seconds on one server (`errors.md`, rate limits).
    public static final Duration PACE = Duration.ofSeconds(2);

    private final Consumer<String> toast;
    private final ReadOnlyObjectWrapper<@Nullable ActionQueue> queue = new ReadOnlyObjectWrapper<>();
    private final Subscription connection;
    private boolean closed;

    /// @param online whether there is a connection
    /// @param toast says how a queue ended when its page is no longer open
    public QueueViewModel(ObservableValue<Boolean> online, Consumer<String> toast) {
        this.toast = toast;
        connection = online.subscribe(now -> {
            ActionQueue running = queue.get();
            if (running != null) {
                running.online(now);
            }
        });
    }

    /// The queue that runs or ran last; null before the first and after it was put away.
    public ReadOnlyObjectProperty<@Nullable ActionQueue> queue() {
        return queue.getReadOnlyProperty();
    }

    /// Whether a queue has something left to do; another can begin only after it.
    public boolean busy() {
        ActionQueue last = queue.get();
        return last != null && last.progress().get().phase() != Phase.FINISHED;
    }

    /// Begins a queue, unless another has something left to do.
    ///
    /// @return whether it began
    public boolean start(ActionQueue next) {
        if (busy()) {
            return false;
        }
        queue.set(next);
        next.progress().subscribe(progress -> {
            if (closed && progress.phase() == Phase.FINISHED) {
                connection.unsubscribe();
                toast.accept(Text.of("settings.bulk.ended", next.title(), progress.done(), progress.failed()));
            }
        });
        next.run();
        return true;
    }

    /// Puts a finished queue away.
    public void dismiss() {
        if (!busy()) {
            queue.set(null);
        }
    }

    /// Ends listening; a queue that runs goes on to its end and then says how it went.
    public void close() {
        closed = true;
        if (!busy()) {
            connection.unsubscribe();
        }
    }
}
