package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a role (`rest.md §15`). `colour` as in [Role]; `icon` is a file id. Null leaves a field as it is;
/// `remove` clears fields.
public record EditRole(
        @Nullable String name,
        @Nullable String colour,
        @Nullable Boolean hoist,
        @Nullable String icon,
        List<String> remove) {
    public EditRole {
        remove = Empty.list(remove);
    }

    /// Changes nothing; refine it with the methods below.
    public static final EditRole NOTHING = new EditRole(null, null, null, null, List.of());

    public EditRole withName(String value) {
        return new EditRole(value, colour, hoist, icon, remove);
    }

    public EditRole withColour(String value) {
        return new EditRole(name, value, hoist, icon, remove);
    }

    public EditRole withHoist(Boolean value) {
        return new EditRole(name, colour, value, icon, remove);
    }

    public EditRole withIcon(String value) {
        return new EditRole(name, colour, hoist, value, remove);
    }

    /// Also clears these fields, named as in `models.md`.
    public EditRole without(String... fields) {
        return new EditRole(name, colour, hoist, icon, List.of(fields));
    }
}
