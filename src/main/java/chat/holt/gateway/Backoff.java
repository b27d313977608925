package chat.holt.gateway;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// How long to wait before the next attempt: doubling from one second to a minute, spread by a fifth so that clients
/// that lost the same server do not return together (`gateway.md §8`).
public final class Backoff {

    public static final Duration LONGEST = Duration.ofSeconds(60);

    private final DoubleSupplier random;
    private int failures;

    /// @param random gives numbers from 0 to 1
    public Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /// The wait after one more failure.
    public Duration next() {
        failures = Math.min(failures + 1, 10);
        double seconds = ((1 << failures) - 1) * (0.8 + 0.4 * random.getAsDouble());
        Duration wait = Duration.ofMillis((long) (seconds * 1_000));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    public void reset() {
        failures = 0;
    }
}
