package chat.holt.ui.kit.settings;

import chat.holt.i18n.Text;
import javafx.beans.value.ObservableValue;

/// A text that is edited, may be left empty, and else has a length within limits. Blanks at its ends do not count.
///
/// @param least characters, if it is not empty
/// @param most characters
public record TextDraft(DraftField<String> field, int least, int most) {

    /// What is to be saved.
    public String text() {
        return field.value().get().strip();
    }

    /// Whether it is to be saved.
    public boolean changed() {
        return !text().equals(field.live().getValue());
    }

    /// How much of the limit is used.
    public ObservableValue<String> counter() {
        return field.value().map(typed -> Text.of("draft.counter", length(typed), most));
    }

    /// What is wrong; empty for nothing.
    public ObservableValue<String> problem() {
        return field.value().map(this::problem);
    }

    /// Takes blanks off the ends, as they are not saved.
    public void strip() {
        field.value().set(text());
    }

    private String problem(String typed) {
        int length = length(typed);
        if (length > most) {
            return Text.of("draft.long", most);
        }
        return length > 0 && length < least ? Text.of("draft.short", least) : "";
    }

    /// Characters as the server counts them.
    private static int length(String typed) {
        String sent = typed.strip();
        return sent.codePointCount(0, sent.length());
    }
}
