package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conversation of two users. `active` is whether it is in the list of conversations.
public record DirectMessage(
        @JsonProperty("_id") String id,
        @Always boolean active,
        @Always List<String> recipients,
        @Nullable String lastMessageId,
        @UnknownFields Map<String, Object> unknown)
        implements Channel {
    public DirectMessage {
        recipients = Empty.asCame(recipients);
        unknown = Empty.map(unknown);
    }

    public DirectMessage(String id, boolean active, List<String> recipients, @Nullable String lastMessageId) {
        this(id, active, recipients, lastMessageId, Map.of());
    }

    /// The other participant.
    public String partner(String myId) {
        return recipients.stream().filter(id -> !id.equals(myId)).findFirst().orElse(myId);
    }

    public DirectMessage withActive(boolean nowActive) {
        return new DirectMessage(id, nowActive, recipients, lastMessageId, unknown);
    }

    @Override
    public DirectMessage withLastMessageId(@Nullable String messageId) {
        return new DirectMessage(id, active, recipients, messageId, unknown);
    }
}
