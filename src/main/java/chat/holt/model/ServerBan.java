package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A ban.
public record ServerBan(
        @JsonProperty("_id") MemberId id, @Always @Nullable String reason) {}
