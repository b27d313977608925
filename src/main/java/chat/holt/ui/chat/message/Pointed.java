package chat.holt.ui.chat.message;

import chat.holt.model.File;
import chat.holt.ui.navigation.Destination.Link;
import org.jspecify.annotations.Nullable;

/// What of a message the pointer or keyboard is on.
public record Pointed(@Nullable File file, @Nullable Link link) {
    /// The message as a whole.
    public static final Pointed NOTHING = new Pointed(null, null);
}
