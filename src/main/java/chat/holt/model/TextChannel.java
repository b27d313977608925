package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Channel of a server. It is a voice channel too when `voice` is present. `slowmode` is seconds, 0–21,600.
public record TextChannel(
        @JsonProperty("_id") String id,
        String server,
        String name,
        @Nullable String description,
        @Nullable File icon,
        @Nullable String lastMessageId,
        @Nullable PermissionOverride defaultPermissions,
        Map<String, PermissionOverride> rolePermissions,
        boolean nsfw,
        @Nullable Voice voice,
        @Nullable Long slowmode,
        @UnknownFields Map<String, Object> unknown)
        implements Channel {
    public TextChannel {
        rolePermissions = Empty.map(rolePermissions);
        unknown = Empty.map(unknown);
    }

    public TextChannel(
            String id,
            String server,
            String name,
            @Nullable String description,
            @Nullable File icon,
            @Nullable String lastMessageId,
            @Nullable PermissionOverride defaultPermissions,
            Map<String, PermissionOverride> rolePermissions,
            boolean nsfw,
            @Nullable Voice voice,
            @Nullable Long slowmode) {
        this(
                id,
                server,
                name,
                description,
                icon,
                lastMessageId,
                defaultPermissions,
                rolePermissions,
                nsfw,
                voice,
                slowmode,
                Map.of());
    }

    /// Limit of participants, null for none.
    public record Voice(
            @Nullable Integer maxUsers, @UnknownFields Map<String, Object> unknown) {
        public Voice {
            unknown = Empty.map(unknown);
        }
    }

    @Override
    public TextChannel withLastMessageId(@Nullable String messageId) {
        return new TextChannel(
                id,
                server,
                name,
                description,
                icon,
                messageId,
                defaultPermissions,
                rolePermissions,
                nsfw,
                voice,
                slowmode,
                unknown);
    }

    public TextChannel withRolePermissions(Map<String, PermissionOverride> overrides) {
        return new TextChannel(
                id,
                server,
                name,
                description,
                icon,
                lastMessageId,
                defaultPermissions,
                overrides,
                nsfw,
                voice,
                slowmode,
                unknown);
    }

    /// The same channel with other permissions.
    ///
    /// @param everyone null for nothing
    public TextChannel withPermissions(@Nullable PermissionOverride everyone, Map<String, PermissionOverride> ofRoles) {
        return new TextChannel(
                id, server, name, description, icon, lastMessageId, everyone, ofRoles, nsfw, voice, slowmode, unknown);
    }

    public TextChannel withSlowmode(@Nullable Long seconds) {
        return new TextChannel(
                id,
                server,
                name,
                description,
                icon,
                lastMessageId,
                defaultPermissions,
                rolePermissions,
                nsfw,
                voice,
                seconds,
                unknown);
    }
}
