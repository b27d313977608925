package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeId;
import java.util.Map;
import java.util.Objects;

/// A channel of a kind this version does not know; nobody can do anything with it. `type` is its `channel_type`.
@JsonIgnoreProperties
public record OtherChannel(
        @JsonProperty("_id") String id,
        @JsonProperty("channel_type") @JsonTypeId String type,
        @UnknownFields Map<String, Object> unknown)
        implements Channel {
    public OtherChannel {
        type = Objects.requireNonNullElse(type, "");
        unknown = Empty.map(unknown);
    }
}
