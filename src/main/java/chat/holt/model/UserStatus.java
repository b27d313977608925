package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Status line (up to 128 characters) and chosen presence.
public record UserStatus(
        @Nullable String text,
        @Nullable Presence presence,
        @UnknownFields Map<String, Object> unknown) {
    public UserStatus {
        unknown = Empty.map(unknown);
    }

    public UserStatus(@Nullable String text, @Nullable Presence presence) {
        this(text, presence, Map.of());
    }

    /// The same text with another presence.
    public UserStatus with(Presence other) {
        return new UserStatus(text, other, unknown);
    }

    @JsonCreator
    static UserStatus read(
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("presence") @Nullable String presence,
            @UnknownFields Map<String, Object> unknown) {
        Presence known = OpenEnum.read(Presence.values(), presence);
        return new UserStatus(text, known, OpenEnum.keep(known, "presence", presence, unknown));
    }
}
