package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/// What joining by invite gave (`models.md`).
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface InviteJoinResponse {
    @JsonTypeName("Server")
    record ToServer(@Always List<Channel> channels, Server server) implements InviteJoinResponse {
        public ToServer {
            channels = Empty.list(channels);
        }
    }

    @JsonTypeName("Group")
    record ToGroup(Channel channel, @Always List<User> users) implements InviteJoinResponse {
        public ToGroup {
            users = Empty.list(users);
        }
    }
}
