package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a server (`rest.md §10`). Categories and system messages are replaced as a whole. Null leaves a
/// field as it is; `remove` clears fields.
public record EditServer(
        @Nullable String name,
        @Nullable String description,
        @Nullable String icon,
        @Nullable String banner,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Category> categories,
        @Nullable SystemMessageChannels systemMessages,
        @Nullable Integer flags,
        @Nullable Boolean discoverable,
        @Nullable Boolean analytics,
        @Nullable String owner,
        List<String> remove) {
    public EditServer {
        remove = Empty.list(remove);
    }

    /// Changes nothing; refine it with the methods below.
    public static final EditServer NOTHING =
            new EditServer(null, null, null, null, null, null, null, null, null, null, List.of());

    public EditServer withName(String value) {
        return new EditServer(
                value,
                description,
                icon,
                banner,
                categories,
                systemMessages,
                flags,
                discoverable,
                analytics,
                owner,
                remove);
    }

    public EditServer withDescription(String value) {
        return new EditServer(
                name, value, icon, banner, categories, systemMessages, flags, discoverable, analytics, owner, remove);
    }

    public EditServer withIcon(String value) {
        return new EditServer(
                name,
                description,
                value,
                banner,
                categories,
                systemMessages,
                flags,
                discoverable,
                analytics,
                owner,
                remove);
    }

    public EditServer withBanner(String value) {
        return new EditServer(
                name,
                description,
                icon,
                value,
                categories,
                systemMessages,
                flags,
                discoverable,
                analytics,
                owner,
                remove);
    }

    public EditServer withCategories(List<Category> value) {
        return new EditServer(
                name, description, icon, banner, value, systemMessages, flags, discoverable, analytics, owner, remove);
    }

    public EditServer withSystemMessages(SystemMessageChannels value) {
        return new EditServer(
                name, description, icon, banner, categories, value, flags, discoverable, analytics, owner, remove);
    }

    public EditServer withFlags(Integer value) {
        return new EditServer(
                name,
                description,
                icon,
                banner,
                categories,
                systemMessages,
                value,
                discoverable,
                analytics,
                owner,
                remove);
    }

    public EditServer withDiscoverable(Boolean value) {
        return new EditServer(
                name, description, icon, banner, categories, systemMessages, flags, value, analytics, owner, remove);
    }

    public EditServer withAnalytics(Boolean value) {
        return new EditServer(
                name, description, icon, banner, categories, systemMessages, flags, discoverable, value, owner, remove);
    }

    public EditServer withOwner(String value) {
        return new EditServer(
                name,
                description,
                icon,
                banner,
                categories,
                systemMessages,
                flags,
                discoverable,
                analytics,
                value,
                remove);
    }

    /// Also clears these fields, named as in `models.md`.
    public EditServer without(String... fields) {
        return new EditServer(
                name,
                description,
                icon,
                banner,
                categories,
                systemMessages,
                flags,
                discoverable,
                analytics,
                owner,
                List.of(fields));
    }
}
