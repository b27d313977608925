package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conversation of two users. `active` is whether it is in the list of conversations.
public record DirectMessage(
        @JsonProperty("_id") String id,
        @Always boolean active,
        @Always List<String> recipients,
        @Nullable String lastMessageId)
        implements Channel {
    public DirectMessage {
        recipients = Empty.list(recipients);
    }

    /// The other participant.
    public String partner(String myId) {
        return recipients.stream().filter(id -> !id.equals(myId)).findFirst().orElse(myId);
    }

    public DirectMessage withActive(boolean nowActive) {
        return new DirectMessage(id, nowActive, recipients, lastMessageId);
    }

    @Override
    public DirectMessage withLastMessageId(@Nullable String messageId) {
        return new DirectMessage(id, active, recipients, messageId);
    }
}
