package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.json.Untyped;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.Emoji;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decides what undoing an entry takes, for every kind of entry (`models.md` Audit log), or why it cannot be undone.
final class UndoRules {
    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final AuditNames names;
    private final UndoEdits edits;

    UndoRules(Store store, Commands commands, InstantSource clock, String serverId, AuditNames names) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.names = names;
        this.edits = new UndoEdits(store, commands, clock, serverId, names);
    }

    /// @param known entries at hand, the newest first: an older one may tell what a newer one does not
    Undo of(AuditLogEntry entry, List<AuditLogEntry> known) {
        AuditAction action = AuditAction.of(entry);
        return action.type()
                .map(type -> of(type, action, entry, known))
                .orElseGet(() -> Undo.refused(Text.of("audit.undo.not.unknown")));
    }

    private Undo of(AuditType type, AuditAction action, AuditLogEntry entry, List<AuditLogEntry> known) {
        return switch (type) {
            case SERVER_EDIT -> edits.server(action);
            case ROLE_EDIT -> edits.role(action);
            case CHANNEL_EDIT -> edits.channel(action);
            case MEMBER_EDIT -> edits.member(action);
            case ROLES_REORDER -> reorder(action);
            case CHANNEL_ROLE_PERMISSIONS_EDIT -> channelPermissions(action, entry, known);
            case EMOJI_UPDATE -> emojiName(action);
            case BAN_CREATE -> unban(action.text("user"));
            case BAN_DELETE -> ban(action.text("user"));
            case MESSAGE_PIN -> pin(action, false);
            case MESSAGE_UNPIN -> pin(action, true);
            case ROLE_CREATE -> deleteRole(action.text("role"));
            case CHANNEL_CREATE -> deleteChannel(action.text("channel"));
            case EMOJI_CREATE -> deleteEmoji(action.text("emoji"));
            case INVITE_CREATE ->
                one(
                        Text.of("audit.undo.revokeInvite", action.text("invite")),
                        server(Permission.MANAGE_SERVER),
                        reason -> commands.invites().delete(action.text("invite"), reason));
            case WEBHOOK_CREATE ->
                one(
                        Text.of("audit.undo.deleteWebhook", action.text("name")),
                        in(action.text("channel"), Permission.MANAGE_WEBHOOKS),
                        reason -> commands.webhooks().delete(action.text("webhook"), reason));
            case MEMBER_KICK -> Undo.refused(Text.of("audit.undo.not.kick"));
            case MESSAGE_DELETE, MESSAGE_BULK_DELETE -> Undo.refused(Text.of("audit.undo.not.messages"));
            case ROLE_DELETE -> Undo.refused(Text.of("audit.undo.not.role"));
            case CHANNEL_DELETE -> Undo.refused(Text.of("audit.undo.not.channel"));
            case EMOJI_DELETE -> Undo.refused(Text.of("audit.undo.not.emoji"));
            case INVITE_DELETE -> Undo.refused(Text.of("audit.undo.not.invite"));
            case WEBHOOK_DELETE -> Undo.refused(Text.of("audit.undo.not.webhook"));
        };
    }

    private Undo reorder(AuditAction action) {
        Server server = store.server(serverId).get();
        if (server == null) {
            return gone();
        }
        List<String> now = server.rolesByRank().stream().map(Role::id).toList();
        List<String> order = putBack(action.texts("before"), now);
        if (order.equals(now)) {
            return Undo.refused(Text.of("audit.undo.not.already"));
        }
        List<String> made = action.texts("after").stream().filter(now::contains).toList();
        List<String> still = now.stream().filter(made::contains).toList();
        return Undo.of(
                List.of(new UndoStep(
                        Text.of("audit.undo.reorder"),
                        store.rights().may(serverId, me -> ServerRules.reorderRoles(me, order)),
                        reason -> commands.roles().reorder(serverId, order, reason))),
                List.of(),
                still.equals(made) ? List.of() : List.of(Text.of("audit.undo.order")),
                "");
    }

    /// The old order without roles that are gone; roles that are new stay below those that they are below now.
    static List<String> putBack(List<String> before, List<String> now) {
        List<String> order = new ArrayList<>(before);
        order.retainAll(now);
        for (int i = 0; i < now.size(); i++) {
            if (!order.contains(now.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(now.get(i - 1)) + 1, now.get(i));
            }
        }
        return order;
    }

    /// The entry tells only what was set; what was before, an older entry about the same may tell.
    private Undo channelPermissions(AuditAction action, AuditLogEntry entry, List<AuditLogEntry> known) {
        String channelId = action.text("channel");
        String roleId = action.text("role");
        Server server = store.server(serverId).get();
        Role role = server == null ? null : server.roles().get(roleId);
        if (!(store.channel(channelId).get() instanceof TextChannel channel) || role == null) {
            return gone();
        }
        Optional<PermissionOverride> old = known.stream()
                .filter(other -> other.id().compareTo(entry.id()) < 0)
                .map(AuditAction::of)
                .filter(other -> other.type().orElse(null) == AuditType.CHANNEL_ROLE_PERMISSIONS_EDIT
                        && other.text("channel").equals(channelId)
                        && other.text("role").equals(roleId))
                .findFirst()
                .map(UndoRules::override);
        if (old.isEmpty()) {
            return Undo.refused(Text.of("audit.undo.not.overwrite"));
        }
        PermissionOverride before = old.get();
        PermissionOverride now = channel.rolePermissions().getOrDefault(roleId, PermissionOverride.NONE);
        if (same(now, before)) {
            return Undo.refused(Text.of("audit.undo.not.already"));
        }
        return Undo.of(
                List.of(new UndoStep(
                        Text.of("audit.undo.overwrite", role.name(), names.channel(channelId)),
                        store.rights()
                                .may(serverId, me -> ServerRules.channelRolePermissions(me, channel, role, before)),
                        reason -> commands.channels()
                                .setPermissions(channelId, roleId, before.allow(), before.deny(), reason))),
                List.of(),
                same(now, override(action)) ? List.of() : List.of(FieldTexts.name("permissions")),
                "");
    }

    private static PermissionOverride override(AuditAction action) {
        Map<String, Object> set = Untyped.fields(action.keys().get("permissions"));
        AuditAction bits = new AuditAction(set);
        return new PermissionOverride(bits.number("allow"), bits.number("deny"));
    }

    private static boolean same(PermissionOverride one, PermissionOverride other) {
        return one.allow() == other.allow() && one.deny() == other.deny();
    }

    private Undo emojiName(AuditAction action) {
        String id = action.text("emoji");
        Emoji emoji = store.emoji(id).get();
        if (emoji == null || emoji.server() == null) {
            return gone();
        }
        FieldState state = FieldState.of(action, emoji);
        if (!(state.before("name") instanceof String name) || state.restored("name")) {
            return Undo.refused(Text.of("audit.undo.not.already"));
        }
        return Undo.of(
                List.of(new UndoStep(
                        Text.of("audit.undo.emojiName", emoji.name(), name),
                        server(Permission.MANAGE_CUSTOMISATION),
                        reason -> commands.emojis().rename(id, name, reason))),
                List.of(),
                state.changedSince(),
                "");
    }

    private Undo unban(String userId) {
        return one(
                Text.of("audit.undo.unban", names.user(userId)),
                store.rights().may(serverId, ServerRules::unban),
                reason -> commands.members().unban(serverId, userId, reason));
    }

    private Undo ban(String userId) {
        return one(
                Text.of("audit.undo.ban", names.user(userId)),
                store.rights().may(serverId, userId, ServerRules::ban),
                reason -> commands.members().ban(serverId, userId, reason, 0));
    }

    private Undo pin(AuditAction action, boolean pin) {
        String channel = action.text("channel");
        String message = action.text("message");
        if (store.channel(channel).get() == null) {
            return gone();
        }
        return one(
                Text.of(pin ? "audit.undo.pin" : "audit.undo.unpin", names.channel(channel)),
                in(channel, Permission.MANAGE_MESSAGES),
                reason -> pin
                        ? commands.messages().pin(channel, message, reason)
                        : commands.messages().unpin(channel, message, reason));
    }

    private Undo deleteRole(String roleId) {
        Server server = store.server(serverId).get();
        Role role = server == null ? null : server.roles().get(roleId);
        return role == null
                ? gone()
                : one(
                        Text.of("audit.undo.deleteRole", role.name()),
                        store.rights().may(serverId, me -> ServerRules.editRole(me, role)),
                        reason -> commands.roles().delete(serverId, roleId, reason));
    }

    private Undo deleteChannel(String channelId) {
        return store.channel(channelId).get() == null
                ? gone()
                : one(
                        Text.of("audit.undo.deleteChannel", names.channel(channelId)),
                        in(channelId, Permission.MANAGE_CHANNEL),
                        reason -> commands.channels().delete(channelId, reason));
    }

    private Undo deleteEmoji(String emojiId) {
        Emoji emoji = store.emoji(emojiId).get();
        return emoji == null || emoji.server() == null
                ? gone()
                : one(
                        Text.of("audit.undo.deleteEmoji", emoji.name()),
                        server(Permission.MANAGE_CUSTOMISATION),
                        reason -> commands.emojis().delete(emojiId, reason));
    }

    private static Undo one(String text, Verdict right, Function<@Nullable String, Task<?>> call) {
        return Undo.of(List.of(new UndoStep(text, right, call)), List.of(), List.of(), "");
    }

    private static Undo gone() {
        return Undo.refused(Text.of("audit.undo.not.gone"));
    }

    private Verdict server(Permission permission) {
        return store.rights().may(serverId, me -> ServerRules.may(me, permission));
    }

    private Verdict in(String channelId, Permission permission) {
        return store.channel(channelId).get() instanceof TextChannel channel
                ? store.rights().may(serverId, me -> ServerRules.may(me, channel, permission))
                : new Verdict.MissingPermission(permission);
    }
}
