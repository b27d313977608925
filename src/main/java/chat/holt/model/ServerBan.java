package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ban.
public record ServerBan(
        @JsonProperty("_id") MemberId id,
        @Always @Nullable String reason,
        @UnknownFields Map<String, Object> unknown) {
    public ServerBan {
        unknown = Empty.map(unknown);
    }

    public ServerBan(MemberId id, @Nullable String reason) {
        this(id, reason, Map.of());
    }
}
