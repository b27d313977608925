package chat.holt.ui.kit.moderation;

import chat.holt.model.Role;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A role to give or take.
///
/// @param locked why it can neither be given nor taken, in the user's language; null if it can
/// @param given whether members are to have it; null leaves that to each member
/// @param before what [#given] was
public record RoleChoice(
        Role role,
        @Nullable String locked,
        ObjectProperty<@Nullable Boolean> given,
        @Nullable Boolean before) {

    /// One that is not yet changed.
    public static RoleChoice of(Role role, @Nullable String locked, @Nullable Boolean before) {
        return new RoleChoice(role, locked, new SimpleObjectProperty<>(before), before);
    }

    /// Whether the choice differs from before.
    public boolean changed() {
        return given.get() != null && !given.get().equals(before);
    }

    /// The roles a member has after the choices, those unknown here included.
    public static List<String> after(List<String> roles, List<RoleChoice> choices) {
        List<String> next = new ArrayList<>(roles);
        for (RoleChoice choice : choices) {
            if (choice.changed()) {
                next.remove(choice.role().id());
                if (Boolean.TRUE.equals(choice.given().get())) {
                    next.add(choice.role().id());
                }
            }
        }
        return next;
    }
}
