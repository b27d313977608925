package chat.holt.permissions;

import java.util.Arrays;
import java.util.Optional;

/// One right on a server or in a channel, with its bit and the name the server uses for it in `MissingPermission`
/// errors (`permissions.md §1`). Constants are in bit order.
public enum Permission {
    MANAGE_CHANNEL(0, "ManageChannel"),
    MANAGE_SERVER(1, "ManageServer"),
    MANAGE_PERMISSIONS(2, "ManagePermissions"),
    MANAGE_ROLE(3, "ManageRole"),
    MANAGE_CUSTOMISATION(4, "ManageCustomisation"),
    KICK_MEMBERS(6, "KickMembers"),
    BAN_MEMBERS(7, "BanMembers"),
    TIMEOUT_MEMBERS(8, "TimeoutMembers"),
    ASSIGN_ROLES(9, "AssignRoles"),
    CHANGE_NICKNAME(10, "ChangeNickname"),
    MANAGE_NICKNAMES(11, "ManageNicknames"),
    CHANGE_AVATAR(12, "ChangeAvatar"),
    REMOVE_AVATARS(13, "RemoveAvatars"),
    VIEW_CHANNEL(20, "ViewChannel"),
    READ_MESSAGE_HISTORY(21, "ReadMessageHistory"),
    SEND_MESSAGE(22, "SendMessage"),
    MANAGE_MESSAGES(23, "ManageMessages"),
    MANAGE_WEBHOOKS(24, "ManageWebhooks"),
    INVITE_OTHERS(25, "InviteOthers"),
    SEND_EMBEDS(26, "SendEmbeds"),
    UPLOAD_FILES(27, "UploadFiles"),
    MASQUERADE(28, "Masquerade"),
    REACT(29, "React"),
    CONNECT(30, "Connect"),
    SPEAK(31, "Speak"),
    VIDEO(32, "Video"),
    MUTE_MEMBERS(33, "MuteMembers"),
    DEAFEN_MEMBERS(34, "DeafenMembers"),
    MOVE_MEMBERS(35, "MoveMembers"),
    LISTEN(36, "Listen"),
    MENTION_EVERYONE(37, "MentionEveryone"),
    MENTION_ROLES(38, "MentionRoles"),
    BYPASS_SLOWMODE(39, "BypassSlowmode"),
    VIEW_AUDIT_LOGS(40, "ViewAuditLogs");

    private final int position;
    private final String wireName;

    Permission(int position, String wireName) {
        this.position = position;
        this.wireName = wireName;
    }

    /// The value with only this permission's bit set.
    public long bit() {
        return 1L << position;
    }

    /// The server's name for it, e.g. `KickMembers`.
    public String wireName() {
        return wireName;
    }

    /// Key of the short translated name.
    public String nameKey() {
        return "permission." + wireName;
    }

    /// Key of what the permission lets one do, to follow "can".
    public String verbKey() {
        return "permission." + wireName + ".verb";
    }

    /// Key of the translated one-line meaning.
    public String meaningKey() {
        return "permission." + wireName + ".meaning";
    }

    /// The permission the server calls `wireName`; empty for names newer than this client.
    public static Optional<Permission> ofWireName(String wireName) {
        return Arrays.stream(values())
                .filter(permission -> permission.wireName.equals(wireName))
                .findFirst();
    }
}
