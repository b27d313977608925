package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an invite promises, before joining (`models.md` InviteResponse).
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface InviteResponse {
    String code();

    @JsonTypeName("Server")
    record ToServer(
            String code,
            String serverId,
            String serverName,
            @Nullable File serverIcon,
            @Nullable File serverBanner,
            @Nullable Integer serverFlags,
            String channelId,
            String channelName,
            @Nullable String channelDescription,
            String userName,
            @Nullable File userAvatar,
            @Always long memberCount,
            @UnknownFields Map<String, Object> unknown)
            implements InviteResponse {
        public ToServer {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("Group")
    record ToGroup(
            String code,
            String channelId,
            String channelName,
            @Nullable String channelDescription,
            String userName,
            @Nullable File userAvatar,
            @UnknownFields Map<String, Object> unknown)
            implements InviteResponse {
        public ToGroup {
            unknown = Empty.map(unknown);
        }

        public ToGroup(
                String code,
                String channelId,
                String channelName,
                @Nullable String channelDescription,
                String userName,
                @Nullable File userAvatar) {
            this(code, channelId, channelName, channelDescription, userName, userAvatar, Map.of());
        }
    }
}
