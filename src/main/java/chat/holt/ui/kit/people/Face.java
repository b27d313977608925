package chat.holt.ui.kit.people;

import chat.holt.model.File;
import chat.holt.model.User;
import org.jspecify.annotations.Nullable;

/// What is needed to draw somebody's avatar.
///
/// @param id decides the colour behind the letters
/// @param picture null for the letters
public record Face(String id, String name, @Nullable File picture) {

    public static Face of(User user) {
        return new Face(user.id(), user.name(), user.avatar());
    }
}
