package chat.holt.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed into a field, and what is wrong with it. Toolkit-free; UI thread only.
public final class FormField {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    public FormField() {
        // Whoever corrects the entry need not read the reproach any longer.
        text.subscribe((old, now) -> error.set(""));
    }

    /// As typed.
    public StringProperty text() {
        return text;
    }

    /// A sentence; empty if nothing is wrong.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Without blanks at the ends.
    public String value() {
        return text.get().strip();
    }

    /// Says what is wrong until the entry is changed; empty takes it back.
    public void fail(String sentence) {
        error.set(sentence);
    }

    /// Whether something is entered; else says so.
    public boolean require(String sentence) {
        if (text.get().isBlank()) {
            error.set(sentence);
            return false;
        }
        return true;
    }
}
