package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.Refusal;
import java.util.List;

/// What undoing an entry would do.
///
/// @param refusal why it cannot be undone, in the user's language; empty if it can
/// @param steps calls to make, in order
/// @param remains what stays as it is, and why
/// @param changedSince fields that are no longer what the entry made them
record Undo(String refusal, List<UndoStep> steps, List<String> remains, List<String> changedSince) {
    Undo {
        steps = List.copyOf(steps);
        remains = List.copyOf(remains);
        changedSince = List.copyOf(changedSince);
    }

    /// It cannot be undone.
    static Undo refused(String why) {
        return new Undo(why, List.of(), List.of(), List.of());
    }

    /// Refused when one of the steps is not open to the user, or when there is none.
    static Undo of(List<UndoStep> steps, List<String> remains, List<String> changedSince, String nothing) {
        if (steps.isEmpty()) {
            return refused(remains.isEmpty() ? nothing : String.join(" ", remains));
        }
        return steps.stream()
                .filter(step -> !step.right().allowed())
                .findFirst()
                .map(step -> refused(Refusal.text(step.right())))
                .orElseGet(() -> new Undo("", steps, remains, changedSince));
    }

    boolean possible() {
        return refusal.isEmpty();
    }
}
