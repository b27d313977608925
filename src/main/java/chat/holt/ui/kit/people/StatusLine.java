package chat.holt.ui.kit.people;

import chat.holt.model.User;
import org.jspecify.annotations.Nullable;

/// The words under somebody's name.
public final class StatusLine {

    private StatusLine() {}

    /// What the user says to be doing; null for nothing. It is shown while the user is online only
    /// (`client-behaviour.md §11`).
    public static @Nullable String of(User user) {
        return user.online() && user.status() != null ? user.status().text() : null;
    }
}
