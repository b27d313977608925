package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// Undoing one entry: the steps one after the other. When one fails, those before it have happened and the next try
/// goes on with it.
public final class UndoViewModel {
    private final Sentence sentence;
    private final Undo undo;
    private final Runnable finished;
    private final Reason reason = Reason.ofAudit();
    private final Attempt attempt = new Attempt();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();

    /// @param sentence what the entry says was done
    /// @param undo possible
    /// @param finished runs when all is undone
    UndoViewModel(Sentence sentence, Undo undo, Runnable finished) {
        this.sentence = sentence;
        this.undo = undo;
        this.finished = finished;
        String text = Text.of("audit.undo.reason", sentence.text());
        reason.text().set(text);
        // Names can be long; the whole sentence may not fit into the log.
        while (!reason.valid().get()) {
            text = text.substring(0, text.length() - 2).strip() + "…";
            reason.text().set(text);
        }
    }

    /// What was done.
    public Sentence sentence() {
        return sentence;
    }

    /// What will be done, in order.
    public List<String> steps() {
        return undo.steps().stream().map(UndoStep::text).toList();
    }

    /// How many of the steps have happened.
    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    /// What stays as it is, and why.
    public List<String> remains() {
        return undo.remains();
    }

    /// That something changed since; empty if not.
    public String warning() {
        return undo.changedSince().isEmpty()
                ? ""
                : Text.of("audit.undo.changedSince", String.join(", ", undo.changedSince()));
    }

    /// Why, for the audit log.
    public Reason reason() {
        return reason;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Does the steps that have not happened.
    public void submit() {
        attempt.run(this::next, all -> finished.run());
    }

    private Task<@Nullable Void> next() {
        Task<@Nullable Void> rest = new Task<>();
        run(rest);
        return rest;
    }

    @SuppressWarnings("NullAway") // the work has no result
    private void run(Task<@Nullable Void> rest) {
        if (done.get() == undo.steps().size()) {
            rest.succeed(null);
            return;
        }
        undo.steps()
                .get(done.get())
                .call()
                .apply(reason.value())
                .onFailure(rest::fail)
                .onSuccess(result -> {
                    done.set(done.get() + 1);
                    run(rest);
                });
    }
}
