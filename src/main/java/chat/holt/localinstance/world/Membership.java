package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Servers, who is in them, and what those see (`rest.md §10, §13, §14`).
public final class Membership {
    private final World world;

    Membership(World world) {
        this.world = world;
    }

    /// A server that exists and that the user is in; `NotFound` otherwise.
    public Doc serverOf(Doc user, String id) {
        Doc server = world.server(id);
        if (world.findMember(id, user.id()) == null) {
            throw ApiError.notFound();
        }
        return server;
    }

    /// A server as sent.
    public Doc view(Doc server) {
        return server.copy().put("approximate_member_count", count(server.id()));
    }

    public long count(String server) {
        return world.members().count("server = ?", server);
    }

    /// The channels of a server that a user may see, in the server's order.
    public List<Doc> visibleChannels(Doc user, Doc server) {
        Standing standing = world.rights().standing(user, server, world.findMember(server.id(), user.id()));
        Map<String, Doc> all = new HashMap<>();
        world.channels().where("server = ?", server.id()).forEach(channel -> all.put(channel.id(), channel));
        return server.texts("channels").stream()
                .map(all::get)
                .filter(channel -> channel != null && Rights.sees(standing, channel))
                .toList();
    }

    public List<Doc> emojisOf(String server) {
        return world.emojis().where("server = ? ORDER BY id", server);
    }

    /// Founds a server with one channel; the owner is its only member.
    public Doc found(Doc owner, String name) {
        String id = world.ids().next();
        String channelId = world.ids().next();
        Doc channel = Doc.of("channel_type", "TextChannel")
                .put("_id", channelId)
                .put("server", id)
                .put("name", "General");
        Doc server = Doc.of("_id", id)
                .put("owner", owner.id())
                .put("name", name)
                .put("channels", List.of(channelId))
                .put("default_permissions", Rights.DEFAULT_SERVER);
        world.channels().put(channelId, channel);
        world.servers().put(id, server);
        addMember(server, owner);
        return server;
    }

    private Doc addMember(Doc server, Doc user) {
        Doc member =
                Doc.of("_id", Map.of("server", server.id(), "user", user.id())).put("joined_at", world.now());
        world.saveMember(member);
        return member;
    }

    /// Tells a user about a server they are in now.
    public void announceServer(Doc user, Doc server) {
        world.events()
                .toUser(
                        user.id(),
                        Events.event("ServerCreate")
                                .put("id", server.id())
                                .put("server", view(server))
                                .put("channels", visibleChannels(user, server))
                                .put("emojis", emojisOf(server.id()))
                                .put("voice_states", List.of()));
    }

    /// Lets a user in: `Banned` or `AlreadyInServer` when that cannot be.
    public void join(Doc server, Doc user) {
        if (world.bans().exists(World.memberKey(server.id(), user.id()))) {
            throw ApiError.of(ErrorType.BANNED);
        }
        if (world.findMember(server.id(), user.id()) != null) {
            throw ApiError.of(ErrorType.ALREADY_IN_SERVER);
        }
        Doc member = addMember(server, user);
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerMemberJoin")
                                .put("id", server.id())
                                .put("user", user.id())
                                .put("member", member));
        announceServer(user, server);
        systemMessage(server, "user_joined", user.id());
    }

    /// Takes a member out. `reason` is `Leave`, `Kick` or `Ban`.
    public void remove(Doc server, String user, String reason, boolean silent) {
        world.members().delete(World.memberKey(server.id(), user));
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerMemberLeave")
                                .put("id", server.id())
                                .put("user", user)
                                .put("reason", reason));
        if (!silent) {
            systemMessage(
                    server,
                    switch (reason) {
                        case "Kick" -> "user_kicked";
                        case "Ban" -> "user_banned";
                        default -> "user_left";
                    },
                    user);
        }
    }

    private void systemMessage(Doc server, String type, String user) {
        Doc settings = server.doc("system_messages");
        String target = settings == null ? null : settings.find(type);
        Doc channel = target == null ? null : world.channels().find(target);
        if (channel != null) {
            world.messages().system(channel, Doc.of("type", type).put("id", user));
        }
    }

    /// Ends a server with everything in it.
    public void delete(Doc server) {
        String id = server.id();
        for (String channel : world.channels().ids("server = ?", id)) {
            deleteChannel(channel);
        }
        for (Doc emoji : emojisOf(id)) {
            world.emojis().put(emoji.id(), emoji.put("parent", Doc.of("type", "Detached")));
        }
        world.members().deleteWhere("server = ?", id);
        world.bans().deleteWhere("server = ?", id);
        world.invites().deleteWhere("server = ?", id);
        world.servers().delete(id);
        world.events().publish(id, Events.event("ServerDelete").put("id", id));
    }

    /// Removes a channel and what hangs on it, without telling anyone.
    public void deleteChannel(String channel) {
        world.messages().forgetChannel(channel);
        world.unreads().forgetChannel(channel);
        world.invites().deleteWhere("channel = ?", channel);
        world.webhooks().deleteWhere("channel = ?", channel);
        world.database().update("DELETE FROM recipients WHERE channel = ?", channel);
        world.channels().delete(channel);
    }

    /// Keeps and announces a change of a server. `data` is merged over it.
    public void update(Doc server, Doc data, List<String> clear) {
        server.merge(data);
        world.servers().put(server.id(), server);
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerUpdate")
                                .put("id", server.id())
                                .put("data", data)
                                .put("clear", clear));
    }
}
