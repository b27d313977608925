package chat.holt.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Body of renaming an emoji.
public record EditEmoji(
        @Nullable String name, @UnknownFields Map<String, Object> unknown) {
    public EditEmoji {
        unknown = Empty.map(unknown);
    }

    public EditEmoji(@Nullable String name) {
        this(name, Map.of());
    }
}
