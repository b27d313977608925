package chat.holt.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Profile text (Markdown, up to 2,000 characters) and background picture.
public record UserProfile(
        @Nullable String content,
        @Nullable File background,
        @UnknownFields Map<String, Object> unknown) {
    public UserProfile {
        unknown = Empty.map(unknown);
    }
}
