package chat.holt.ui.people;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What you wrote down about a user. It stays on this computer, with the account, and is kept while it is typed.
public final class NoteViewModel {

    /// In characters; what is beyond is not taken.
    public static final int MAX_LENGTH = 1000;

    private final StringProperty text = new SimpleStringProperty("");

    NoteViewModel(Map<String, String> notes, String userId) {
        text.set(notes.getOrDefault(userId, ""));
        text.subscribe((old, now) -> {
            if (now == null || now.isBlank()) {
                notes.remove(userId);
            } else {
                notes.put(userId, now.substring(0, Math.min(now.length(), MAX_LENGTH)));
            }
        });
    }

    /// The note; writing it keeps it.
    public StringProperty text() {
        return text;
    }
}
