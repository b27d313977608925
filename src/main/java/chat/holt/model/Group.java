package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conversation of up to 100 users. `permissions` null means those of direct messages.
public record Group(
        @JsonProperty("_id") String id,
        String name,
        String owner,
        @Nullable String description,
        @Always List<String> recipients,
        @Nullable File icon,
        @Nullable String lastMessageId,
        @Nullable Long permissions,
        boolean nsfw,
        @UnknownFields Map<String, Object> unknown)
        implements Channel {
    public Group {
        recipients = Empty.asCame(recipients);
        unknown = Empty.map(unknown);
    }

    public Group(
            String id,
            String name,
            String owner,
            @Nullable String description,
            List<String> recipients,
            @Nullable File icon,
            @Nullable String lastMessageId,
            @Nullable Long permissions,
            boolean nsfw) {
        this(id, name, owner, description, recipients, icon, lastMessageId, permissions, nsfw, Map.of());
    }

    public Group withRecipients(List<String> users) {
        return new Group(id, name, owner, description, users, icon, lastMessageId, permissions, nsfw, unknown);
    }

    public Group withOwner(String user) {
        return new Group(id, name, user, description, recipients, icon, lastMessageId, permissions, nsfw, unknown);
    }

    @Override
    public Group withLastMessageId(@Nullable String messageId) {
        return new Group(id, name, owner, description, recipients, icon, messageId, permissions, nsfw, unknown);
    }
}
