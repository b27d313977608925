package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names of what entries mention, also of what is gone as far as other entries tell.
final class AuditNames {
    private final Store store;
    private final String serverId;
    private final Map<String, String> told = new HashMap<>();

    AuditNames(Store store, String serverId) {
        this.store = store;
        this.serverId = serverId;
    }

    /// Remembers the names that entries tell of things that may be gone.
    void learn(List<AuditLogEntry> entries) {
        for (AuditLogEntry entry : entries) {
            AuditAction action = AuditAction.of(entry);
            for (String kind : List.of("role", "channel", "emoji", "webhook")) {
                String id = action.text(kind);
                String name = action.text("name");
                Object renamed = action.before().get("name");
                if (name.isEmpty() && renamed instanceof String old) {
                    name = old;
                }
                if (!id.isEmpty()
                        && !name.isEmpty()
                        && !(kind.equals("channel") && !action.text("webhook").isEmpty())) {
                    told.putIfAbsent(id, name);
                }
            }
        }
    }

    /// Nickname, display name or user name; the id of somebody unknown.
    String user(String id) {
        Member member = store.member(serverId, id).get();
        String nickname = member == null ? null : member.nickname();
        if (nickname != null) {
            return nickname;
        }
        User user = store.user(id).get();
        return user == null ? Text.of("audit.unknownUser", tail(id)) : user.name();
    }

    @Nullable
    File avatar(String id) {
        Member member = store.member(serverId, id).get();
        if (member != null && member.avatar() != null) {
            return member.avatar();
        }
        User user = store.user(id).get();
        return user == null ? null : user.avatar();
    }

    String role(String id) {
        Server server = store.server(serverId).get();
        Role role = server == null ? null : server.roles().get(id);
        return role != null ? role.name() : gone("audit.deletedRole", id);
    }

    /// With its sign.
    String channel(String id) {
        Channel channel = store.channel(id).get();
        return channel instanceof TextChannel text
                ? Text.of("audit.channel", text.name())
                : Optional.ofNullable(told.get(id))
                        .map(name -> Text.of("audit.channel", name))
                        .orElseGet(() -> Text.of("audit.deletedChannel", tail(id)));
    }

    /// With its colons.
    String emoji(String id) {
        Emoji emoji = store.emoji(id).get();
        return ":" + (emoji != null ? emoji.name() : gone("audit.deletedEmoji", id)) + ":";
    }

    private String gone(String key, String id) {
        return Optional.ofNullable(told.get(id)).orElseGet(() -> Text.of(key, tail(id)));
    }

    /// Enough of an id to tell it from others.
    private static String tail(String id) {
        return id.substring(Math.max(0, id.length() - 4));
    }
}
