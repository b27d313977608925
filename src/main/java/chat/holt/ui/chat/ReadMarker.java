package chat.holt.ui.chat;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Decides when to tell the server what was read: 1.5 s after the last new message, but at least every 4 s while they
/// keep coming (`client-behaviour.md §1.7`). UI thread only.
final class ReadMarker {
    static final Duration CALM = Duration.ofMillis(1500);
    static final Duration LONGEST = Duration.ofSeconds(4);

    private final Delays delays;
    private final Consumer<String> acknowledge;
    private Subscription calm = Subscription.EMPTY;
    private Subscription deadline = Subscription.EMPTY;
    private @Nullable String waiting;
    private boolean held;

    /// `acknowledge` receives the id of the newest message read.
    ReadMarker(Delays delays, Consumer<String> acknowledge) {
        this.delays = delays;
        this.acknowledge = acknowledge;
    }

    /// The newest message, in sight and unread; null when nothing unread is in sight.
    void inSight(@Nullable String newest) {
        if (newest == null || held) {
            stop();
        } else if (!newest.equals(waiting)) {
            if (waiting == null) {
                deadline = delays.after(LONGEST, this::acknowledgeNow);
            }
            waiting = newest;
            calm.unsubscribe();
            calm = delays.after(CALM, this::acknowledgeNow);
        }
    }

    /// Leaves the channel unread, whatever comes in sight.
    void hold() {
        held = true;
        stop();
    }

    /// Forgets what waits.
    void stop() {
        calm.unsubscribe();
        deadline.unsubscribe();
        waiting = null;
    }

    private void acknowledgeNow() {
        String newest = waiting;
        stop();
        if (newest != null) {
            acknowledge.accept(newest);
        }
    }
}
