package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What kinds of acts the audit log keeps (`models.md` Audit log).
public enum AuditType {
    SERVER_EDIT("ServerEdit", Group.SERVER),
    EMOJI_CREATE("EmojiCreate", Group.SERVER),
    EMOJI_UPDATE("EmojiUpdate", Group.SERVER),
    EMOJI_DELETE("EmojiDelete", Group.SERVER),
    ROLE_CREATE("RoleCreate", Group.ROLES),
    ROLE_EDIT("RoleEdit", Group.ROLES),
    ROLE_DELETE("RoleDelete", Group.ROLES),
    ROLES_REORDER("RolesReorder", Group.ROLES),
    CHANNEL_CREATE("ChannelCreate", Group.CHANNELS),
    CHANNEL_EDIT("ChannelEdit", Group.CHANNELS),
    CHANNEL_DELETE("ChannelDelete", Group.CHANNELS),
    CHANNEL_ROLE_PERMISSIONS_EDIT("ChannelRolePermissionsEdit", Group.CHANNELS),
    MEMBER_EDIT("MemberEdit", Group.MEMBERS),
    MEMBER_KICK("MemberKick", Group.MEMBERS),
    BAN_CREATE("BanCreate", Group.MEMBERS),
    BAN_DELETE("BanDelete", Group.MEMBERS),
    MESSAGE_DELETE("MessageDelete", Group.MESSAGES),
    MESSAGE_BULK_DELETE("MessageBulkDelete", Group.MESSAGES),
    MESSAGE_PIN("MessagePin", Group.MESSAGES),
    MESSAGE_UNPIN("MessageUnpin", Group.MESSAGES),
    INVITE_CREATE("InviteCreate", Group.INVITES),
    INVITE_DELETE("InviteDelete", Group.INVITES),
    WEBHOOK_CREATE("WebhookCreate", Group.INVITES),
    WEBHOOK_DELETE("WebhookDelete", Group.INVITES);

    /// Kinds that are listed together.
    public enum Group {
        SERVER,
        ROLES,
        CHANNELS,
        MEMBERS,
        MESSAGES,
        INVITES;

        public String text() {
            return Text.of("audit.group." + name());
        }

        public List<AuditType> types() {
            return Arrays.stream(AuditType.values())
                    .filter(type -> type.group == this)
                    .toList();
        }
    }

    private final String wireName;
    private final Group group;

    AuditType(String wireName, Group group) {
        this.wireName = wireName;
        this.group = group;
    }

    /// What the server calls it.
    public String wireName() {
        return wireName;
    }

    /// What it is called in filters.
    public String text() {
        return Text.of("audit.type." + wireName);
    }

    /// The kind the server calls `wireName`; empty for kinds newer than this client.
    public static Optional<AuditType> ofWireName(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /// Literal of the icon of whatever was acted on.
    String icon() {
        return switch (this) {
            case SERVER_EDIT -> "fth-sliders";
            case EMOJI_CREATE, EMOJI_UPDATE, EMOJI_DELETE -> "fth-smile";
            case ROLE_CREATE, ROLE_EDIT, ROLE_DELETE, ROLES_REORDER -> "fth-shield";
            case CHANNEL_CREATE, CHANNEL_EDIT, CHANNEL_DELETE -> "fth-hash";
            case CHANNEL_ROLE_PERMISSIONS_EDIT -> "fth-lock";
            case MEMBER_EDIT -> "fth-user";
            case MEMBER_KICK -> "fth-user-x";
            case BAN_CREATE, BAN_DELETE -> "fth-slash";
            case MESSAGE_DELETE, MESSAGE_BULK_DELETE -> "fth-trash-2";
            case MESSAGE_PIN, MESSAGE_UNPIN -> "fth-bookmark";
            case INVITE_CREATE, INVITE_DELETE -> "fth-link";
            case WEBHOOK_CREATE, WEBHOOK_DELETE -> "fth-send";
        };
    }
}
