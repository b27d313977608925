package chat.holt.ui.serversettings.configuration;

import chat.holt.configuration.PlanStep;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A step of a plan as it is shown.
///
/// @param chosen whether the user wants it
/// @param refusal why it cannot be done; empty if it can
/// @param start when it begins after the first, by the rate limits; null if it is not done
/// @param note why it failed or was left out; empty otherwise
record PlanRow(
        PlanStep step,
        boolean chosen,
        String refusal,
        @Nullable Duration start,
        State state,
        String note) {

    /// How it goes.
    enum State {
        PLANNED,
        RUNNING,
        DONE,
        FAILED,
        /// What it needs failed, or it was not reached.
        LEFT_OUT
    }

    PlanRow as(State next, String why) {
        return new PlanRow(step, chosen, refusal, start, next, why);
    }

    /// Whether it is to be done.
    boolean due() {
        return chosen && refusal.isEmpty();
    }
}
