package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of creating a group; users other than yourself, at most 49.
public record CreateGroup(
        String name, @Nullable String description, @Nullable String icon, List<String> users, boolean nsfw) {
    public CreateGroup {
        users = Empty.list(users);
    }
}
