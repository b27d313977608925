package chat.holt.ui.kit.rows;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Spreads the notches of a wheel, and pages, over some frames. UI thread only.
final class Glide extends Transition {
    private static final Duration TIME = Duration.millis(140);

    private final DoubleConsumer move;
    private double way;
    private double gone;

    /// @param move moves the content by so many pixels
    Glide(DoubleConsumer move) {
        this.move = move;
        setCycleDuration(TIME);
        setInterpolator(Interpolator.SPLINE(0.25, 0.6, 0.35, 1));
    }

    /// Goes on by so many pixels from where it is.
    void by(double pixels) {
        way = way - gone + pixels;
        gone = 0;
        playFromStart();
    }

    /// Stays where it is.
    void end() {
        stop();
        way = 0;
        gone = 0;
    }

    @Override
    protected void interpolate(double share) {
        double target = Math.rint(way * share);
        double step = target - gone;
        gone = target;
        move.accept(step);
    }
}
