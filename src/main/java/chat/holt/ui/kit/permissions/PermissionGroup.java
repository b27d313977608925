package chat.holt.ui.kit.permissions;

import static chat.holt.permissions.Permission.*;

import chat.holt.permissions.Permission;
import java.util.List;

/// Permissions as they are listed.
public enum PermissionGroup {
    MEMBERS(
            KICK_MEMBERS,
            BAN_MEMBERS,
            TIMEOUT_MEMBERS,
            ASSIGN_ROLES,
            MANAGE_NICKNAMES,
            REMOVE_AVATARS,
            INVITE_OTHERS,
            CHANGE_NICKNAME,
            CHANGE_AVATAR),
    MESSAGING(
            MANAGE_MESSAGES,
            SEND_MESSAGE,
            READ_MESSAGE_HISTORY,
            SEND_EMBEDS,
            UPLOAD_FILES,
            REACT,
            MASQUERADE,
            MENTION_EVERYONE,
            MENTION_ROLES,
            BYPASS_SLOWMODE),
    CHANNELS(VIEW_CHANNEL, MANAGE_CHANNEL, MANAGE_WEBHOOKS),
    VOICE(CONNECT, SPEAK, VIDEO, LISTEN, MUTE_MEMBERS, DEAFEN_MEMBERS, MOVE_MEMBERS),
    SERVER(MANAGE_SERVER, MANAGE_ROLE, MANAGE_PERMISSIONS, MANAGE_CUSTOMISATION, VIEW_AUDIT_LOGS);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Permission> permissions;

    PermissionGroup(Permission... permissions) {
        this.permissions = List.of(permissions);
    }

    /// In the order of display.
    public List<Permission> permissions() {
        return permissions;
    }

    /// Key of the heading.
    public String nameKey() {
        return "settings.server.permissions." + name();
    }
}
