package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.model.AuditLogEntry;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Says entries in words: "Bo changed the role Guides".
final class AuditSentences {
    private final AuditNames names;

    AuditSentences(AuditNames names) {
        this.names = names;
    }

    Sentence of(AuditLogEntry entry) {
        AuditAction action = AuditAction.of(entry);
        String actor = names.user(entry.user());
        return action.type()
                .map(type -> of(type, action, actor))
                .orElseGet(() -> Sentence.of("audit.did.unknown", actor, action.text("type")));
    }

    private Sentence of(AuditType type, AuditAction action, String actor) {
        String key = "audit.did." + type.wireName();
        return switch (type) {
            case SERVER_EDIT -> server(key, action, actor);
            case ROLE_EDIT -> role(key, action, actor);
            case CHANNEL_EDIT -> channel(key, action, actor);
            case MEMBER_EDIT -> member(key, action, actor);
            case ROLES_REORDER -> Sentence.of(key, actor);
            case ROLE_CREATE, ROLE_DELETE, WEBHOOK_DELETE -> Sentence.of(key, actor, action.text("name"));
            case CHANNEL_CREATE, CHANNEL_DELETE ->
                Sentence.of(key, actor, Text.of("audit.channel", action.text("name")));
            case WEBHOOK_CREATE -> Sentence.of(key, actor, action.text("name"), names.channel(action.text("channel")));
            case EMOJI_CREATE, EMOJI_DELETE -> Sentence.of(key, actor, ":" + action.text("name") + ":");
            case EMOJI_UPDATE ->
                Sentence.of(
                        key,
                        actor,
                        ":" + action.before().getOrDefault("name", "") + ":",
                        ":" + action.after().getOrDefault("name", "") + ":");
            case CHANNEL_ROLE_PERMISSIONS_EDIT ->
                Sentence.of(key, actor, names.role(action.text("role")), names.channel(action.text("channel")));
            case MEMBER_KICK, BAN_CREATE, BAN_DELETE -> Sentence.of(key, actor, names.user(action.text("user")));
            case MESSAGE_DELETE, MESSAGE_PIN, MESSAGE_UNPIN ->
                Sentence.of(key, actor, names.user(action.text("author")), names.channel(action.text("channel")));
            case MESSAGE_BULK_DELETE ->
                Sentence.of(key, actor, action.number("count"), names.channel(action.text("channel")));
            case INVITE_CREATE, INVITE_DELETE ->
                Sentence.of(key, actor, action.text("invite"), names.channel(action.text("channel")));
        };
    }

    private Sentence server(String key, AuditAction action, String actor) {
        return switch (only(action)) {
            case "name" ->
                Sentence.of(key + ".name", actor, String.valueOf(action.after().get("name")));
            case "default_permissions" -> Sentence.of(key + ".permissions", actor);
            case "categories" -> Sentence.of(key + ".categories", actor);
            case "owner" ->
                Sentence.of(
                        key + ".owner",
                        actor,
                        names.user(String.valueOf(action.after().get("owner"))));
            default -> Sentence.of(key, actor);
        };
    }

    private Sentence role(String key, AuditAction action, String actor) {
        String role = names.role(action.text("role"));
        return switch (only(action)) {
            case "permissions" -> Sentence.of(key + ".permissions", actor, role);
            case "name" ->
                Sentence.of(
                        key + ".name",
                        actor,
                        String.valueOf(action.before().get("name")),
                        String.valueOf(action.after().get("name")));
            default -> Sentence.of(key, actor, role);
        };
    }

    private Sentence channel(String key, AuditAction action, String actor) {
        String channel = names.channel(action.text("channel"));
        return only(action).equals("default_permissions")
                ? Sentence.of(key + ".permissions", actor, channel)
                : Sentence.of(key, actor, channel);
    }

    private Sentence member(String key, AuditAction action, String actor) {
        String member = names.user(action.text("user"));
        Map<String, Object> after = action.after();
        boolean set = !after.isEmpty();
        return switch (only(action)) {
            case "timeout" -> Sentence.of(key + (set ? ".timeout" : ".timeout.end"), actor, member);
            case "nickname" ->
                set
                        ? Sentence.of(key + ".nickname", actor, member, String.valueOf(after.get("nickname")))
                        : Sentence.of(key + ".nickname.end", actor, member);
            case "roles" -> Sentence.of(key + ".roles", actor, member);
            case "avatar" -> Sentence.of(key + ".avatar", actor, member);
            case "can_publish" ->
                Sentence.of(
                        key + (Boolean.FALSE.equals(after.get("can_publish")) ? ".mute" : ".unmute"), actor, member);
            case "can_receive" ->
                Sentence.of(
                        key + (Boolean.FALSE.equals(after.get("can_receive")) ? ".deafen" : ".undeafen"),
                        actor,
                        member);
            default -> Sentence.of(key, actor, member);
        };
    }

    /// The one field an edit was about; empty if there were more or none.
    private static String only(AuditAction action) {
        Set<String> fields = new LinkedHashSet<>(action.before().keySet());
        fields.addAll(action.after().keySet());
        return fields.size() == 1 ? fields.iterator().next() : "";
    }
}
