package chat.holt.ui.kit.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// The fields of one draft, each with a sentence about its change.
public final class DraftFields {
    private final Map<DraftField<?>, Supplier<String>> sentences = new LinkedHashMap<>();

    /// @param sentence about the change, asked for when there is one
    public <V> DraftField<V> add(DraftField<V> field, Supplier<String> sentence) {
        sentences.put(field, sentence);
        return field;
    }

    /// One for each field that is changed, in the order in which they were added.
    public List<String> sentences() {
        return sentences.entrySet().stream()
                .filter(entry -> entry.getKey().changed().get())
                .map(entry -> entry.getValue().get())
                .toList();
    }

    /// Runs something whenever a value is edited or changes elsewhere, and once now.
    public Subscription onChange(Runnable action) {
        return sentences.keySet().stream()
                .map(field -> Subscription.combine(
                        field.value().subscribe(action), field.changed().subscribe(action)))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    /// Drops all edits.
    public void reset() {
        sentences.keySet().forEach(DraftField::takeTheirs);
    }

    /// Ends listening.
    public void close() {
        sentences.keySet().forEach(DraftField::close);
    }
}
