package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Groups;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Invites to servers and groups (`rest.md §18`).
final class InviteRoutes {
    private final World world;
    private final Groups groups;

    InviteRoutes(World world, Groups groups) {
        this.world = world;
        this.groups = groups;
    }

    void addTo(Endpoints endpoints) {
        endpoints.human("POST", "/channels/{channel}/invites", this::create);
        endpoints.open("GET", "/invites/{code}", this::fetch);
        endpoints.human("POST", "/invites/{code}", this::join);
        endpoints.user("DELETE", "/invites/{code}", this::delete);
    }

    private Reply create(Request request) {
        Doc channel = world.channel(request.parameter("channel"));
        world.rights().requireChannel(request.me(), channel, Permission.INVITE_OTHERS);
        String type = channel.text("channel_type");
        if (!type.equals("TextChannel") && !type.equals("Group")) {
            throw ApiError.invalidOperation();
        }
        String code = world.ids().invite();
        Doc invite = Doc.of("type", type.equals("Group") ? "Group" : "Server")
                .put("_id", code)
                .put("server", channel.find("server"))
                .put("creator", request.myId())
                .put("channel", channel.id());
        world.invites().put(code, invite);
        audit(request, "InviteCreate", invite);
        return Reply.ok(invite);
    }

    private void audit(Request request, String type, Doc invite) {
        String server = invite.find("server");
        if (server != null) {
            Doc action = Doc.of("type", type).put("invite", invite.id()).put("channel", invite.text("channel"));
            world.auditLog().add(server, request.myId(), request.reason(), null, action);
        }
    }

    private Reply fetch(Call call) {
        Doc invite = find(call.parameter("code"));
        Doc channel = world.channel(invite.text("channel"));
        Doc creator = world.users().find(invite.text("creator"));
        Doc reply = Doc.of("type", invite.text("type")).put("code", invite.id());
        String serverId = invite.find("server");
        if (serverId != null) {
            Doc server = world.server(serverId);
            reply.put("server_id", serverId).put("server_name", server.text("name"));
            for (String key : new String[] {"icon", "banner", "flags"}) {
                reply.put("server_" + key, server.node().get(key));
            }
            reply.put("member_count", world.membership().count(serverId));
        }
        return Reply.ok(reply.put("channel_id", channel.id())
                .put("channel_name", channel.text("name"))
                .put("channel_description", channel.find("description"))
                .put("user_name", creator == null ? "Deleted User" : creator.text("username"))
                .put("user_avatar", creator == null ? null : creator.node().get("avatar")));
    }

    /// An invite by code, or the entrance of a discoverable server by its id.
    private Doc find(String code) {
        Doc invite = world.invites().find(code);
        if (invite != null) {
            return invite;
        }
        Doc server = discoverable(code);
        return Doc.of("type", "Server")
                .put("_id", code)
                .put("server", code)
                .put("creator", server.text("owner"))
                .put("channel", server.texts("channels").getFirst());
    }

    private Doc discoverable(String id) {
        @Nullable Doc server = world.servers().find(id);
        if (server == null
                || !server.flag("discoverable")
                || server.texts("channels").isEmpty()) {
            throw ApiError.notFound();
        }
        return server;
    }

    private Reply join(Request request) {
        Doc me = request.me();
        int most = Limits.of(me.id(), world.now()).servers();
        if (world.people().serversOf(me.id()).size() > most) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_SERVERS, most);
        }
        Doc invite = find(request.parameter("code"));
        String serverId = invite.find("server");
        if (serverId == null) {
            Doc group = world.channel(invite.text("channel"));
            groups.add(group, me.id(), invite.text("creator"));
            var users = new ArrayList<Doc>();
            for (String id : group.texts("recipients")) {
                Doc user = world.users().find(id);
                if (user != null) {
                    users.add(world.people().viewConnected(me, user));
                }
            }
            return Reply.ok(Doc.of("type", "Group").put("channel", group).put("users", users));
        }
        Doc server = world.server(serverId);
        world.membership().join(server, me);
        return Reply.ok(Doc.of("type", "Server")
                .put("channels", world.membership().visibleChannels(me, server))
                .put("server", world.membership().view(server)));
    }

    private Reply delete(Request request) {
        Doc invite = World.found(world.invites().find(request.parameter("code")));
        if (!invite.text("creator").equals(request.myId())) {
            String server = invite.find("server");
            if (server == null) {
                throw ApiError.of(ErrorType.INTERNAL_ERROR);
            }
            world.rights().requireServer(request.me(), world.server(server), Permission.MANAGE_SERVER);
        }
        world.invites().delete(invite.id());
        audit(request, "InviteDelete", invite);
        return Reply.none();
    }
}
