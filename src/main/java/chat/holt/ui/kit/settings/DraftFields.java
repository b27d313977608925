package chat.holt.ui.kit.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// The fields of one page, each with a sentence about its change.
public final class DraftFields {
    private final Map<DraftField<?>, Supplier<String>> sentences = new LinkedHashMap<>();
    /// What the server has taken and not announced yet.
    private final Map<DraftField<?>, Object> sent = new HashMap<>();
    private final List<Runnable> resets = new ArrayList<>();
    private final Runnable changed;
    private Subscription closing = Subscription.EMPTY;

    /// @param changed runs whenever a value is edited or changes elsewhere
    public DraftFields(Runnable changed) {
        this.changed = changed;
    }

    /// @param sentence about the change, made of what is to be saved
    public <V> DraftField<V> add(DraftField<V> field, Function<V, String> sentence) {
        sentences.put(field, () -> sentence.apply(field.value().get()));
        also(field::takeTheirs, field::close);
        closing = closing.and(field.value().subscribe(changed))
                .and(field.changed().subscribe(changed));
        return field;
    }

    /// Resets and closes something else together with the fields.
    public void also(Runnable reset, Subscription close) {
        resets.add(reset);
        closing = closing.and(close);
    }

    /// One for each change that is still to be sent, in the order in which the fields were added.
    public List<String> sentences() {
        return sentences.entrySet().stream()
                .filter(entry -> unsent(entry.getKey()))
                .map(entry -> entry.getValue().get())
                .toList();
    }

    /// The server has taken all changes; its events are still to come.
    public void sent() {
        sent.clear();
        sentences.keySet().stream()
                .filter(field -> field.changed().get())
                .forEach(field -> sent.put(field, field.value().get()));
    }

    /// Drops all edits.
    public void reset() {
        sent.clear();
        resets.forEach(Runnable::run);
    }

    /// Ends listening.
    public void close() {
        closing.unsubscribe();
    }

    private boolean unsent(DraftField<?> field) {
        return field.changed().get() && !field.value().get().equals(sent.get(field));
    }
}
