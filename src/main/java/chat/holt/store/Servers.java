package chat.holt.store;

import chat.holt.gateway.GatewayEvent.ServerRoleUpdate;
import chat.holt.json.Patch;
import chat.holt.model.Emoji;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SystemMessageChannels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Servers in the user's order, with their roles and emojis (`gateway.md §6.4`).
final class Servers {
    private final Table<Server> table;
    private final Table<Emoji> emojis;
    private final ObservableList<Cell<Server>> list = FXCollections.observableArrayList();
    private final Map<String, ObservableList<Cell<Emoji>>> emojisByServer = new HashMap<>();
    private List<String> order = List.of();

    Servers(Revision revision) {
        table = new Table<>(revision);
        emojis = new Table<>(revision);
    }

    Cell<Server> cell(String id) {
        return table.cell(id);
    }

    @Nullable
    Server get(String id) {
        return table.get(id);
    }

    ObservableList<Cell<Server>> list() {
        return list;
    }

    Cell<Emoji> emoji(String id) {
        return emojis.cell(id);
    }

    ObservableList<Cell<Emoji>> emojisOf(String serverId) {
        return emojisByServer.computeIfAbsent(serverId, id -> FXCollections.observableArrayList());
    }

    /// The order the user chose; servers not in it follow (`client-behaviour.md §8.7`).
    void order(List<String> ids) {
        order = List.copyOf(ids);
        arrange();
    }

    void put(Server server) {
        show(table.put(server.id(), server));
    }

    void fill(Server server, long since) {
        Cell<Server> cell = table.cell(server.id());
        cell.fill(server, since);
        if (cell.get() != null) {
            show(cell);
        }
    }

    boolean update(String id, Patch patch) {
        return table.update(id, patch::applyTo);
    }

    boolean remove(String id) {
        list.remove(table.cell(id));
        emojisOf(id).forEach(cell -> emojis.remove(cell.id()));
        emojisOf(id).clear();
        return table.remove(id);
    }

    /// Puts a channel the server does not list yet at the end.
    void addChannel(String serverId, String channelId) {
        table.update(serverId, server -> {
            if (server.channels().contains(channelId)) {
                return server;
            }
            List<String> channels = new ArrayList<>(server.channels());
            channels.add(channelId);
            return Patch.of(Map.of("channels", channels)).applyTo(server);
        });
    }

    /// Takes a deleted channel out of all lists, as the server does silently (`gateway.md §6.3`).
    void removeChannel(String serverId, String channelId) {
        table.update(serverId, server -> {
            Map<String, Object> changes = new HashMap<>();
            changes.put("channels", without(server.channels(), channelId));
            changes.put(
                    "categories",
                    server.categories().stream()
                            .map(category -> category.withChannels(without(category.channels(), channelId)))
                            .toList());
            SystemMessageChannels system = server.systemMessages();
            if (system != null) {
                changes.put(
                        "system_messages",
                        new SystemMessageChannels(
                                unless(system.userJoined(), channelId),
                                unless(system.userLeft(), channelId),
                                unless(system.userKicked(), channelId),
                                unless(system.userBanned(), channelId),
                                system.unknown()));
            }
            return Patch.of(changes).applyTo(server);
        });
    }

    /// Changes a role, or creates it if it is unknown.
    boolean updateRole(ServerRoleUpdate event) {
        return table.update(event.id(), server -> {
            Role known = server.roles().get(event.roleId());
            Role role = known == null
                    ? event.patch().applyTo(new Role(event.roleId(), "", PermissionOverride.NONE, null, false, 0, null))
                    : event.patch().applyTo(known);
            Map<String, Role> roles = new LinkedHashMap<>(server.roles());
            roles.put(event.roleId(), role);
            return withRoles(server, roles);
        });
    }

    boolean removeRole(String serverId, String roleId) {
        return table.update(serverId, server -> {
            Map<String, Role> roles = new LinkedHashMap<>(server.roles());
            roles.remove(roleId);
            return withRoles(server, roles);
        });
    }

    /// Gives each role its place in the list as rank.
    boolean rankRoles(String serverId, List<String> highestFirst) {
        return table.update(serverId, server -> {
            Map<String, Role> roles = new LinkedHashMap<>(server.roles());
            for (int rank = 0; rank < highestFirst.size(); rank++) {
                long newRank = rank;
                roles.computeIfPresent(highestFirst.get(rank), (id, role) -> role.withRank(newRank));
            }
            return withRoles(server, roles);
        });
    }

    void putEmoji(Emoji emoji) {
        Cell<Emoji> cell = emojis.put(emoji.id(), emoji);
        String server = emoji.server();
        if (server != null && !emojisOf(server).contains(cell)) {
            emojisOf(server).add(cell);
        }
    }

    boolean renameEmoji(String id, @Nullable String name) {
        return emojis.update(id, emoji -> name == null ? emoji : emoji.withName(name));
    }

    /// Old messages may go on showing a deleted emoji, so it stays, detached.
    boolean removeEmoji(String id) {
        Emoji emoji = emojis.get(id);
        if (emoji == null) {
            return false;
        }
        if (emoji.server() != null) {
            emojisOf(emoji.server()).remove(emojis.cell(id));
        }
        return emojis.update(id, Emoji::detached);
    }

    private void show(Cell<Server> cell) {
        if (!list.contains(cell)) {
            list.add(cell);
            arrange();
        }
    }

    private void arrange() {
        List<Cell<Server>> target = new ArrayList<>(list);
        target.sort(Comparator.comparingInt(cell -> {
            int place = order.indexOf(cell.id());
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        Lists.become(list, target);
    }

    private static Server withRoles(Server server, Map<String, Role> roles) {
        return Patch.of(Map.of("roles", roles)).applyTo(server);
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private static @Nullable String unless(@Nullable String channelId, String deleted) {
        return Objects.equals(channelId, deleted) ? null : channelId;
    }
}
