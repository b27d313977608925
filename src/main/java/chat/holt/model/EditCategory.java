package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of creating or editing a category where it has a route of its own (`rest.md §31`); title of 1–32 characters.
/// Null leaves a field as it is; `remove` clears `DefaultPermissions`.
public record EditCategory(
        @Nullable String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> channels,
        List<String> remove) {
    public EditCategory {
        remove = Empty.list(remove);
    }

    public static EditCategory of(String title, List<String> channels) {
        return new EditCategory(title, channels, List.of());
    }
}
