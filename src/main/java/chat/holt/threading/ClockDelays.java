package chat.holt.threading;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.util.Subscription;

/// [Delays] by the clock.
///
/// @param ui where the actions run
record ClockDelays(UiThread ui) implements Delays {
    @Override
    public Subscription after(Duration delay, Runnable action) {
        AtomicBoolean ended = new AtomicBoolean();
        Thread waiting = Thread.ofVirtual().name("delay").start(() -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return; // ended
            }
            ui.run(() -> {
                if (!ended.get()) {
                    action.run();
                }
            });
        });
        return () -> {
            ended.set(true);
            waiting.interrupt();
        };
    }
}
