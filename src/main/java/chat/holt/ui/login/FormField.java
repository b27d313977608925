package chat.holt.ui.login;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed into a field, and what is wrong with it.
final class FormField {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    FormField() {
        // Whoever corrects the entry need not read the reproach any longer.
        text.subscribe((old, now) -> error.set(""));
    }

    StringProperty text() {
        return text;
    }

    /// A sentence; empty if nothing is wrong.
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    String value() {
        return text.get().strip();
    }

    void fail(String sentence) {
        error.set(sentence);
    }

    /// Whether something is entered; else says so.
    boolean require(String sentence) {
        if (text.get().isBlank()) {
            error.set(sentence);
            return false;
        }
        return true;
    }
}
