package chat.holt.threading;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.util.Subscription;

/// [Delays] by the toolkit's animation clock.
public final class PulseDelays implements Delays {
    @Override
    public Subscription after(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }
}
