package chat.holt.commands;

import chat.holt.threading.Task;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Something the user asked for, as dialogs and pages show it: whether it goes on, whether it is done, and why it
/// failed.
/// One at a time; it can be tried again. UI thread only.
public final class Attempt {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /// Whether it goes on.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the last try succeeded.
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Why the last try failed, in the user's language; empty for nothing to say.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Starts the work, unless it goes on already.
    ///
    /// @param success hears the result before [#busy] and [#done] turn
    public <T extends @Nullable Object> void run(Supplier<Task<T>> work, Consumer<? super T> success) {
        run(work, success, Failure::text);
    }

    /// Starts the work, unless it goes on already.
    ///
    /// @param success hears the result before [#busy] and [#done] turn
    /// @param words what to say of a failure where its own sentence says too little; empty when it is shown
    /// elsewhere, such as beside a field
    public <T extends @Nullable Object> void run(
            Supplier<Task<T>> work, Consumer<? super T> success, Function<Failure, String> words) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        done.set(false);
        error.set("");
        work.get()
                .onFailure(problem -> error.set(words.apply(Failure.of(problem))))
                .onSuccess(success)
                .onDone(() -> busy.set(false))
                .onSuccess(result -> done.set(true));
    }

    /// Says why it is not even tried.
    ///
    /// @param sentence in the user's language; empty takes it back
    public void refuse(String sentence) {
        error.set(sentence);
    }
}
