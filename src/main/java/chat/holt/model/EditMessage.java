package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a message; content at least one character.
public record EditMessage(
        @Nullable String content,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SendableEmbed> embeds) {}
