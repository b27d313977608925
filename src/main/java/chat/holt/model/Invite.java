package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;

/// A stored invite; `id` is its code of 8 characters (`models.md` Invite).
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Invite {
    String id();

    String creator();

    String channel();

    @JsonTypeName("Server")
    record ToServer(
            @JsonProperty("_id") String id,
            String server,
            String creator,
            String channel,
            @UnknownFields Map<String, Object> unknown)
            implements Invite {
        public ToServer {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("Group")
    record ToGroup(
            @JsonProperty("_id") String id,
            String creator,
            String channel,
            @UnknownFields Map<String, Object> unknown) implements Invite {
        public ToGroup {
            unknown = Empty.map(unknown);
        }
    }
}
