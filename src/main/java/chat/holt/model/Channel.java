package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A channel, told apart by `channel_type` (`models.md` Channel).
@JsonIgnoreProperties("channel_type")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.SIMPLE_NAME,
        property = "channel_type",
        defaultImpl = OtherChannel.class,
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(SavedMessages.class),
    @JsonSubTypes.Type(DirectMessage.class),
    @JsonSubTypes.Type(Group.class),
    @JsonSubTypes.Type(
            value = TextChannel.class,
            names = {"TextChannel", "VoiceChannel"})
})
public sealed interface Channel permits SavedMessages, DirectMessage, Group, TextChannel, OtherChannel {
    String id();

    /// Newest message, also after it was deleted unnoticed; null if there never was one.
    default @Nullable String lastMessageId() {
        return null;
    }

    /// Server the channel belongs to, null outside servers.
    default @Nullable String server() {
        return null;
    }

    /// Participants of direct messages and groups, else empty.
    default List<String> recipients() {
        return List.of();
    }

    /// The same channel with another newest message; itself where there is none to set.
    default Channel withLastMessageId(@Nullable String messageId) {
        return this;
    }
}
