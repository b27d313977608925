package chat.holt.settings;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How large everything in the window is, in steps.
public final class Zoom {
    /// In percent.
    public static final List<Integer> STEPS = List.of(50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200);

    private static final int USUAL = 100;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", USUAL);

    /// One of [#STEPS].
    public ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    /// To the next larger step, if there is one.
    public void in() {
        STEPS.stream().filter(step -> step > percent.get()).findFirst().ifPresent(percent::set);
    }

    /// To the next smaller step, if there is one.
    public void out() {
        STEPS.reversed().stream()
                .filter(step -> step < percent.get())
                .findFirst()
                .ifPresent(percent::set);
    }

    /// Back to the usual size.
    public void reset() {
        percent.set(USUAL);
    }

    /// To the step nearest to this, in percent.
    void set(int wanted) {
        STEPS.stream()
                .min((one, other) -> Integer.compare(Math.abs(one - wanted), Math.abs(other - wanted)))
                .ifPresent(percent::set);
    }
}
