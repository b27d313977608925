package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/// Your private notes.
public record SavedMessages(
        @JsonProperty("_id") String id,
        String user,
        @UnknownFields Map<String, Object> unknown) implements Channel {
    public SavedMessages {
        unknown = Empty.map(unknown);
    }
}
