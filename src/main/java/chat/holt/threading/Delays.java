package chat.holt.threading;

import java.time.Duration;
import javafx.util.Subscription;

/// Runs things later on the UI thread.
@FunctionalInterface
public interface Delays {
    /// Runs `action` once after `delay`, unless the subscription ended before.
    Subscription after(Duration delay, Runnable action);
}
