package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The banner over the chat while there is no connection. It keeps quiet about the short breaks that every network has.
public final class ConnectionViewModel implements AutoCloseable {

    /// How long connecting may take before it is worth a word.
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ObservableValue<Connection> connection;
    private final Runnable retry;
    private final InstantSource clock;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(this, "online");
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private final Subscription subscription;
    private @Nullable Instant since;

    /// @param retry tries to connect at once
    public ConnectionViewModel(ObservableValue<Connection> connection, Runnable retry, InstantSource clock) {
        this.connection = connection;
        this.retry = retry;
        this.clock = clock;
        subscription = connection.subscribe(now -> update());
    }

    /// What to say; empty while all is well. Changes with [#tick].
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Whether events arrive, so that time changes nothing here.
    ReadOnlyBooleanProperty online() {
        return online.getReadOnlyProperty();
    }

    /// Whether there is a wait that can be cut short.
    ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    void retryNow() {
        retry.run();
    }

    /// To be called about once a second while the window is shown.
    void tick() {
        update();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void update() {
        Connection now = connection.getValue();
        online.set(now instanceof Connection.Online);
        waiting.set(now instanceof Connection.Waiting);
        switch (now) {
            case Connection.Online online -> {
                since = null;
                text.set("");
            }
            case Connection.SignedOut signedOut -> text.set("");
            case Connection.Connecting connecting -> {
                since = since == null ? clock.instant() : since;
                boolean slow = Duration.between(since, clock.instant()).compareTo(PATIENCE) >= 0;
                // After a failed attempt the banner stays instead of flickering.
                text.set(slow || !text.get().isEmpty() ? Text.of("shell.connecting") : "");
            }
            case Connection.Waiting(var nextAttempt, var problem) -> {
                since = since == null ? clock.instant() : since;
                long left = Math.max(
                        0,
                        Duration.between(clock.instant(), nextAttempt)
                                .plusMillis(999)
                                .toSeconds());
                text.set(left == 0 ? Text.of("shell.connecting") : say(problem, left));
            }
        }
    }

    private static String say(String problem, long seconds) {
        return problem.isEmpty() ? Text.of("shell.waiting", seconds) : Text.of("shell.waitingAfter", problem, seconds);
    }
}
