package chat.holt.wire;

import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.OtherChannel;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.model.UserVoiceState;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a store holds of the things of which the gateway promises every change (`gateway.md §4–6`), as text by name.
///
/// Left out for want of such a promise: presence of people who are not friends, last messages, member counts, other
/// members, and what the server forgets to clean up after a deleted role or channel.
final class Outcome {
    private final Store store;
    private final Set<String> watched;
    private final Set<String> shown;
    private final Map<String, String> lines = new TreeMap<>();

    private Outcome(Store store, Set<String> watched, Set<String> shown) {
        this.store = store;
        this.watched = watched;
        this.shown = shown;
    }

    /// @param watched users of whose changes the connection is told: those of its Ready
    /// @param shown channels to compare; which are visible is compared elsewhere
    static Map<String, String> of(Store store, Set<String> watched, Set<String> shown) {
        Outcome outcome = new Outcome(store, watched, shown);
        store.servers().forEach(cell -> outcome.server(Objects.requireNonNull(cell.get())));
        store.conversations().forEach(outcome::channel);
        Cell<Channel> saved = store.savedMessages();
        if (saved != null) {
            outcome.channel(saved);
        }
        outcome.users();
        return outcome.lines;
    }

    private void server(Server server) {
        String id = server.id();
        put("server", id, "owner", server.owner());
        put("server", id, "name", server.name());
        put("server", id, "description", server.description());
        put("server", id, "icon", server.icon());
        put("server", id, "banner", server.banner());
        put("server", id, "default_permissions", server.defaultPermissions());
        put("server", id, "system_messages", server.systemMessages());
        put("server", id, "flags", server.flags());
        put("server", id, "analytics", server.analytics());
        put("server", id, "discoverable", server.discoverable());
        put("server", id, "nsfw", server.nsfw());
        put("server", id, "categories", categories(server));
        server.roles().forEach((roleId, role) -> put("role", roleId, "", role));
        List<Cell<Channel>> channels = store.channelsOf(id);
        put("server", id, "channels", visible(channels.stream().map(Cell::id).toList()));
        channels.forEach(this::channel);
        store.emojisOf(id).forEach(emoji -> put("emoji", emoji.id(), "", emoji.get()));
        Member me = store.member(id, store.myId()).get();
        if (me != null) {
            put("member", id, "nickname", me.nickname());
            put("member", id, "pronouns", me.pronouns());
            put("member", id, "avatar", me.avatar());
            put("member", id, "roles", existing(me.roles(), server));
            put("member", id, "timeout", me.timeout());
            put("member", id, "muted", me.muted());
            put("member", id, "deafened", me.deafened());
        }
    }

    private List<Map<String, Object>> categories(Server server) {
        List<Map<String, Object>> categories = new ArrayList<>();
        server.categories()
                .forEach(category -> categories.add(Map.of(
                        "id", category.id(), "title", category.title(), "channels", visible(category.channels()))));
        return categories;
    }

    private void channel(Cell<Channel> cell) {
        String id = cell.id();
        if (!shown.contains(id)) {
            return;
        }
        switch (Objects.requireNonNull(cell.get())) {
            case TextChannel text -> {
                put("channel", id, "name", text.name());
                put("channel", id, "description", text.description());
                put("channel", id, "icon", text.icon());
                put("channel", id, "nsfw", text.nsfw());
                put("channel", id, "voice", text.voice());
                put("channel", id, "slowmode", text.slowmode() == null ? 0 : text.slowmode());
                put("channel", id, "default_permissions", text.defaultPermissions());
                Server server = store.server(text.server()).get();
                Map<String, Object> overrides = new TreeMap<>(text.rolePermissions());
                overrides
                        .keySet()
                        .removeIf(role -> server == null || !server.roles().containsKey(role));
                put("channel", id, "role_permissions", overrides);
            }
            case DirectMessage direct -> put("channel", id, "", direct.withLastMessageId(null));
            case Group group ->
                put("channel", id, "", group.withLastMessageId(null).withRecipients(sorted(group.recipients())));
            case OtherChannel other -> put("channel", id, "", other);
            case SavedMessages saved -> put("channel", id, "", saved);
        }
        ChannelVoiceState call = store.call(id).get();
        put("channel", id, "call", call == null ? List.of() : sorted(participants(call)));
    }

    private static List<String> participants(ChannelVoiceState call) {
        return call.participants().stream().map(UserVoiceState::id).toList();
    }

    private void users() {
        User me = store.me().get();
        if (me != null) {
            Map<String, RelationshipStatus> relations = new TreeMap<>();
            me.relations().forEach(relation -> relations.put(relation.id(), relation.status()));
            put("user", me.id(), "relations", relations);
        }
        store.relatedUsers().forEach(cell -> {
            User user = Objects.requireNonNull(cell.get());
            put("user", user.id(), "relationship", user.relationship());
            if (watched.contains(user.id())) {
                person(user);
            }
        });
    }

    private void person(User user) {
        put("user", user.id(), "tag", user.tag());
        put("user", user.id(), "display_name", user.displayName());
        put("user", user.id(), "pronouns", user.pronouns());
        put("user", user.id(), "avatar", user.avatar());
        put("user", user.id(), "badges", user.badges());
        put("user", user.id(), "flags", user.flags());
        put("user", user.id(), "bot", user.bot());
        UserStatus status = user.status();
        if (user.relationship() == RelationshipStatus.FRIEND) {
            put("user", user.id(), "status", status == null ? null : status.text());
        }
    }

    private void put(String kind, String id, String part, @Nullable Object value) {
        lines.put(kind + " " + id + (part.isEmpty() ? "" : " " + part), value == null ? "none" : Json.write(value));
    }

    private List<String> visible(Collection<String> channels) {
        return channels.stream().filter(shown::contains).toList();
    }

    private static List<String> existing(Collection<String> roles, Server server) {
        return sorted(roles.stream().filter(server.roles()::containsKey).toList());
    }

    private static List<String> sorted(Collection<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    /// Differences, empty if there are none.
    static Map<String, String> differences(Map<String, String> expected, Map<String, String> actual) {
        Map<String, String> different = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            String wanted = expected.getOrDefault(name, "nothing");
            String got = actual.getOrDefault(name, "nothing");
            if (!wanted.equals(got)) {
                different.put(name, "snapshot has " + wanted + ", events gave " + got);
            }
        }
        return different;
    }
}
