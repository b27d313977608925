package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Text the server writes into a channel, told apart by `type` (`models.md` SystemMessage).
@JsonTypeInfo(
        use = JsonTypeInfo.Id.SIMPLE_NAME,
        property = "type",
        defaultImpl = SystemMessage.Unknown.class,
        visible = true)
public sealed interface SystemMessage {
    @JsonTypeName("text")
    record Text(String content) implements SystemMessage {}

    @JsonTypeName("user_added")
    record UserAdded(String id, String by) implements SystemMessage {}

    @JsonTypeName("user_remove")
    record UserRemove(String id, String by) implements SystemMessage {}

    @JsonTypeName("user_joined")
    record UserJoined(String id) implements SystemMessage {}

    @JsonTypeName("user_left")
    record UserLeft(String id) implements SystemMessage {}

    @JsonTypeName("user_kicked")
    record UserKicked(String id) implements SystemMessage {}

    @JsonTypeName("user_banned")
    record UserBanned(String id) implements SystemMessage {}

    @JsonTypeName("channel_renamed")
    record ChannelRenamed(String name, String by) implements SystemMessage {}

    @JsonTypeName("channel_description_changed")
    record ChannelDescriptionChanged(String by) implements SystemMessage {}

    @JsonTypeName("channel_icon_changed")
    record ChannelIconChanged(String by) implements SystemMessage {}

    @JsonTypeName("channel_ownership_changed")
    record ChannelOwnershipChanged(String from, String to) implements SystemMessage {}

    /// `id` is the message.
    @JsonTypeName("message_pinned")
    record MessagePinned(String id, String by) implements SystemMessage {}

    /// `id` is the message.
    @JsonTypeName("message_unpinned")
    record MessageUnpinned(String id, String by) implements SystemMessage {}

    @JsonTypeName("call_started")
    record CallStarted(String by, @Always @Nullable Instant finishedAt) implements SystemMessage {}

    /// A kind this version does not know; show its name.
    record Unknown(
            @JsonProperty(value = "type", access = JsonProperty.Access.WRITE_ONLY)
            String type) implements SystemMessage {}
}
