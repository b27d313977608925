package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Text the server writes into a channel, told apart by `type` (`models.md` SystemMessage).
@JsonIgnoreProperties("type")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.SIMPLE_NAME,
        property = "type",
        defaultImpl = SystemMessage.Unknown.class,
        visible = true)
public sealed interface SystemMessage {
    @JsonTypeName("text")
    record Text(String content, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public Text {
            unknown = Empty.map(unknown);
        }

        public Text(String content) {
            this(content, Map.of());
        }
    }

    @JsonTypeName("user_added")
    record UserAdded(String id, String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public UserAdded {
            unknown = Empty.map(unknown);
        }

        public UserAdded(String id, String by) {
            this(id, by, Map.of());
        }
    }

    @JsonTypeName("user_remove")
    record UserRemove(String id, String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public UserRemove {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("user_joined")
    record UserJoined(String id, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public UserJoined {
            unknown = Empty.map(unknown);
        }

        public UserJoined(String id) {
            this(id, Map.of());
        }
    }

    @JsonTypeName("user_left")
    record UserLeft(String id, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public UserLeft {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("user_kicked")
    record UserKicked(String id, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public UserKicked {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("user_banned")
    record UserBanned(String id, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public UserBanned {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("channel_renamed")
    record ChannelRenamed(
            String name, String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public ChannelRenamed {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("channel_description_changed")
    record ChannelDescriptionChanged(
            String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public ChannelDescriptionChanged {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("channel_icon_changed")
    record ChannelIconChanged(String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public ChannelIconChanged {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("channel_ownership_changed")
    record ChannelOwnershipChanged(
            String from, String to, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public ChannelOwnershipChanged {
            unknown = Empty.map(unknown);
        }
    }

    /// `id` is the message.
    @JsonTypeName("message_pinned")
    record MessagePinned(
            String id, String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public MessagePinned {
            unknown = Empty.map(unknown);
        }
    }

    /// `id` is the message.
    @JsonTypeName("message_unpinned")
    record MessageUnpinned(
            String id, String by, @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public MessageUnpinned {
            unknown = Empty.map(unknown);
        }
    }

    @JsonTypeName("call_started")
    record CallStarted(
            String by,
            @Always @Nullable Instant finishedAt,
            @UnknownFields Map<String, Object> unknown) implements SystemMessage {
        public CallStarted {
            unknown = Empty.map(unknown);
        }
    }

    /// A kind this version does not know; show its name.
    @JsonIgnoreProperties
    record Unknown(@JsonTypeId String type, @UnknownFields Map<String, Object> unknown) implements SystemMessage {

        public Unknown {
            type = Objects.requireNonNullElse(type, "");
            unknown = Empty.map(unknown);
        }

        public Unknown(String type) {
            this(type, Map.of());
        }
    }
}
