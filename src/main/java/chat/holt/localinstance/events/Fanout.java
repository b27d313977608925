package chat.holt.localinstance.events;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Carries events to the sockets that listen to their topics and keeps those topics right as memberships and
/// permissions change (`gateway.md §5`). Everything happens under the database's lock.
final class Fanout implements Events.Sink {
    private final World world;
    private final Map<String, Set<Connection>> listeners = new HashMap<>();

    Fanout(World world) {
        this.world = world;
    }

    void add(Connection connection, Ready ready) {
        listen(connection, connection.user() + "!");
        ready.users().forEach(user -> listen(connection, user.id()));
        for (Doc server : ready.servers()) {
            listen(connection, server.id());
            if (connection.session() == null) {
                listen(connection, server.id() + "u");
            }
        }
        ready.channels().forEach(channel -> show(connection, channel));
    }

    void remove(Connection connection) {
        List.copyOf(connection.topics()).forEach(topic -> unlisten(connection, topic));
    }

    /// Starts watching all members of a server, for its members.
    void subscribe(Connection connection, String server) {
        if (connection.session() == null || !connection.topics().contains(server)) {
            return;
        }
        String evicted = connection.subscribe(server, world.now());
        if (evicted != null) {
            unlisten(connection, evicted + "u");
        }
        listen(connection, server + "u");
    }

    @Override
    public void accept(Collection<String> topics, Doc event) {
        var receivers = new LinkedHashSet<Connection>();
        for (String topic : topics) {
            for (Connection connection : listeners.getOrDefault(topic, Set.of())) {
                if (!topic.endsWith("u") || watches(connection, topic)) {
                    receivers.add(connection);
                }
            }
        }
        deliver(receivers, event);
    }

    private boolean watches(Connection connection, String topic) {
        for (String server : connection.expired(world.now())) {
            unlisten(connection, server + "u");
        }
        return connection.topics().contains(topic);
    }

    private void deliver(Set<Connection> receivers, Doc event) {
        String text = event.json();
        for (Connection connection : receivers) {
            switch (event.text("type")) {
                case "ServerCreate" -> {
                    listen(connection, event.text("id"));
                    event.docs("channels").forEach(channel -> show(connection, channel));
                    if (connection.session() == null) {
                        listen(connection, event.text("id") + "u");
                    }
                    connection.send(event, text);
                }
                case "ServerDelete" -> {
                    connection.send(event, text);
                    leave(connection, event.text("id"));
                }
                case "ServerMemberLeave" -> {
                    connection.send(event, text);
                    if (event.text("user").equals(connection.user())) {
                        leave(connection, event.text("id"));
                    }
                }
                case "ChannelCreate" -> {
                    connection.send(event, text);
                    if (sees(connection, event)) {
                        show(connection, event);
                    }
                }
                case "ChannelDelete" -> {
                    connection.send(event, text);
                    hide(connection, event.text("id"));
                }
                case "ChannelUpdate" -> channelUpdated(connection, event, text);
                case "ChannelGroupJoin" -> {
                    connection.send(event, text);
                    listen(connection, event.text("user"));
                }
                case "ChannelGroupLeave" -> {
                    connection.send(event, text);
                    if (event.text("user").equals(connection.user())) {
                        hide(connection, event.text("id"));
                    }
                }
                case "ServerUpdate" -> {
                    Doc data = event.nested("data");
                    withVisibility(
                            connection,
                            event,
                            event.text("id"),
                            data.has("default_permissions") || data.has("categories"));
                }
                case "ServerMemberUpdate" -> {
                    Doc id = event.nested("id");
                    boolean roles = event.nested("data").has("roles")
                            || event.texts("clear").contains("Roles");
                    withVisibility(
                            connection,
                            event,
                            id.text("server"),
                            roles && id.text("user").equals(connection.user()));
                }
                case "ServerRoleUpdate" -> {
                    Doc data = event.nested("data");
                    withVisibility(connection, event, event.text("id"), data.has("permissions") || data.has("rank"));
                }
                case "ServerRoleDelete" -> withVisibility(connection, event, event.text("id"), true);
                case "DeleteSession" -> {
                    if (event.text("session_id").equals(connection.session())) {
                        logOut(connection);
                    } else {
                        connection.send(event, text);
                    }
                }
                case "DeleteAllSessions" -> {
                    if (event.text("exclude_session_id", "").equals(connection.session())) {
                        connection.send(event, text);
                    } else {
                        logOut(connection);
                    }
                }
                case "Logout" -> logOut(connection);
                case "Message" -> sendAsSeen(connection, event, text);
                default -> connection.send(event, text);
            }
        }
    }

    /// Authors see themselves as such.
    private static void sendAsSeen(Connection connection, Doc event, String text) {
        if (event.text("author", "").equals(connection.user()) && event.has("user")) {
            Doc own = event.copy();
            connection.send(own.put("user", own.nested("user").put("relationship", "User")));
        } else {
            connection.send(event, text);
        }
    }

    private void logOut(Connection connection) {
        connection.send(Events.event("Logout"));
        remove(connection);
        connection.drop();
    }

    /// A channel that became visible arrives as new, one that became invisible as deleted.
    private void channelUpdated(Connection connection, Doc event, String text) {
        String id = event.text("id");
        Doc channel = world.channels().find(id);
        if (channel == null || !channel.has("server")) {
            connection.send(event, text);
            return;
        }
        boolean seen = connection.channelsOf(channel.text("server")).contains(id);
        boolean sees = sees(connection, channel);
        if (seen && sees) {
            connection.send(event, text);
        } else if (sees) {
            show(connection, channel);
            connection.send(Events.event("ChannelCreate").merge(channel));
        } else if (seen) {
            hide(connection, id);
            connection.send(Events.event("ChannelDelete").put("id", id));
        }
    }

    /// Sends an event, together with the channels it showed or hid when it may have done so.
    private void withVisibility(Connection connection, Doc event, String serverId, boolean recompute) {
        Doc server = recompute ? world.servers().find(serverId) : null;
        Doc user = server == null ? null : world.users().find(connection.user());
        if (server == null || user == null) {
            connection.send(event);
            return;
        }
        var before = Set.copyOf(connection.channelsOf(serverId));
        var bulk = new ArrayList<Doc>();
        List<Doc> visible = world.membership().visibleChannels(user, server);
        List<String> ids = visible.stream().map(Doc::id).toList();
        for (String id : before) {
            if (!ids.contains(id)) {
                hide(connection, id);
                bulk.add(Events.event("ChannelDelete").put("id", id));
            }
        }
        for (Doc channel : visible) {
            if (!before.contains(channel.id())) {
                show(connection, channel);
                bulk.add(Events.event("ChannelCreate").merge(channel));
            }
        }
        if (bulk.isEmpty()) {
            connection.send(event);
        } else {
            bulk.add(event);
            connection.send(Events.event("Bulk").put("v", bulk));
        }
    }

    private boolean sees(Connection connection, Doc channel) {
        Doc user = world.users().find(connection.user());
        return user != null
                && Rights.has(Permission.VIEW_CHANNEL, world.rights().channel(user, channel));
    }

    private void show(Connection connection, Doc channel) {
        listen(connection, channel.id());
        String server = channel.find("server");
        if (server != null) {
            connection.channelsOf(server).add(channel.id());
        }
    }

    private void hide(Connection connection, String channel) {
        unlisten(connection, channel);
        connection.forgetChannel(channel);
    }

    private void leave(Connection connection, String server) {
        connection.forgetServer(server).forEach(channel -> unlisten(connection, channel));
        unlisten(connection, server);
        unlisten(connection, server + "u");
    }

    private void listen(Connection connection, String topic) {
        if (connection.topics().add(topic)) {
            listeners.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(connection);
        }
    }

    private void unlisten(Connection connection, String topic) {
        if (connection.topics().remove(topic)) {
            Set<Connection> set = listeners.get(topic);
            if (set != null) {
                set.remove(connection);
                if (set.isEmpty()) {
                    listeners.remove(topic);
                }
            }
        }
    }
}
