package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a webhook (`rest.md §25`); `avatar` is a file id, `permissions` alone change nothing. Null leaves a
/// field as it is; `remove` clears `Avatar`.
public record EditWebhook(
        @Nullable String name,
        @Nullable String avatar,
        @Nullable Long permissions,
        List<String> remove) {
    public EditWebhook {
        remove = Empty.list(remove);
    }

    public static EditWebhook name(String name) {
        return new EditWebhook(name, null, null, List.of());
    }
}
