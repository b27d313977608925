package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;

/// What joining by invite gave (`models.md`).
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface InviteJoinResponse {
    @JsonTypeName("Server")
    record ToServer(
            @Always List<Channel> channels,
            Server server,
            @UnknownFields Map<String, Object> unknown) implements InviteJoinResponse {
        public ToServer {
            channels = Empty.list(channels);
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("Group")
    record ToGroup(
            Channel channel,
            @Always List<User> users,
            @UnknownFields Map<String, Object> unknown) implements InviteJoinResponse {
        public ToGroup {
            users = Empty.list(users);
            unknown = Empty.map(unknown);
        }

        public ToGroup(Channel channel, List<User> users) {
            this(channel, users, Map.of());
        }
    }
}
