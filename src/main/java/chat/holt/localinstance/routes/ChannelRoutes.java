package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.AuditLog;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Groups;
import chat.holt.localinstance.world.Messages;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.List;
import java.util.Map;

/// Channels of all kinds and their permissions (`rest.md §20`).
final class ChannelRoutes {
    private static final Map<String, String> FIELDS = Map.of(
            "Description", "description",
            "Icon", "icon",
            "DefaultPermissions", "default_permissions",
            "Voice", "voice",
            "Slowmode", "slowmode");

    private final World world;
    private final Groups groups;

    ChannelRoutes(World world, Groups groups) {
        this.world = world;
        this.groups = groups;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("GET", "/channels/{channel}", request -> {
            Doc channel = channel(request);
            world.rights().requireChannel(request.me(), channel, Permission.VIEW_CHANNEL);
            return Reply.ok(channel);
        });
        endpoints.user("PATCH", "/channels/{channel}", this::edit);
        endpoints.user("DELETE", "/channels/{channel}", this::delete);
        endpoints.human("PUT", "/channels/{channel}/ack/{message}", request -> {
            Doc channel = channel(request);
            world.rights().requireChannel(request.me(), channel, Permission.VIEW_CHANNEL);
            world.unreads().acknowledge(request.myId(), channel.id(), request.parameter("message"));
            return Reply.none();
        });
        endpoints.user("PUT", "/channels/{channel}/permissions/default", this::setDefault);
        endpoints.user("PUT", "/channels/{channel}/permissions/{role}", this::setRole);
        endpoints.user("POST", "/channels/{channel}/join_call", request -> {
            request.body();
            throw ApiError.of(ErrorType.LIVEKIT_UNAVAILABLE);
        });
        endpoints.user("PUT", "/channels/{channel}/end_ring/{user}", request -> {
            throw ApiError.of(ErrorType.LIVEKIT_UNAVAILABLE);
        });
    }

    private Doc channel(Request request) {
        return world.channel(request.parameter("channel"));
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String name = body.text("name", 1, 32);
        String description = body.text("description", 0, 1024);
        String owner = body.text("owner");
        String icon = body.text("icon", 1, 128);
        Boolean nsfw = body.flag("nsfw");
        Body voice = body.body("voice");
        Long slowmode = body.number("slowmode", 0, 21_600);
        List<String> remove = body.remove(FIELDS.keySet().toArray(String[]::new));
        Doc me = request.me();
        Doc channel = channel(request);
        world.rights().requireChannel(me, channel, Permission.MANAGE_CHANNEL);
        if (!body.changes("name", "description", "owner", "icon", "nsfw", "archived", "voice", "slowmode")) {
            return Reply.ok(channel);
        }
        boolean group = channel.text("channel_type").equals("Group");
        boolean text = channel.text("channel_type").equals("TextChannel");
        if (owner != null) {
            if (!group) {
                throw ApiError.invalidOperation();
            }
            if (!channel.text("owner").equals(me.id())) {
                throw ApiError.of(ErrorType.NOT_OWNER);
            }
            if (!channel.texts("recipients").contains(owner)) {
                throw ApiError.of(ErrorType.NOT_IN_GROUP);
            }
        }
        if (!group && !text) {
            throw ApiError.invalidOperation();
        }
        Doc before = channel.copy();
        List<String> cleared = remove.stream().map(FIELDS::get).toList();
        channel.remove(cleared.toArray(String[]::new));
        Doc data = Doc.of("name", name)
                .put("description", description)
                .put("owner", owner)
                .put("nsfw", nsfw)
                .put("voice", voice == null || group ? null : ServerRoutes.voice(voice))
                .put("slowmode", group ? null : slowmode);
        if (icon != null) {
            data.put("icon", world.uploads().use("icons", icon));
        }
        if (group) {
            groups.narrateEdit(channel, me.id(), data);
        }
        channel.merge(data);
        update(normal(channel), data, remove);
        if (text) {
            Doc action = AuditLog.change("ChannelEdit", before, data, cleared).put("channel", channel.id());
            world.auditLog().add(channel.text("server"), me.id(), request.reason(), null, action);
        }
        return Reply.ok(channel);
    }

    private static Doc normal(Doc channel) {
        return channel.flag("nsfw") ? channel : channel.remove("nsfw");
    }

    /// Keeps a channel and announces what changed, to its server or to those in it.
    private void update(Doc channel, Doc data, List<String> clear) {
        world.channels().put(channel.id(), channel);
        world.events()
                .publish(
                        channel.text("server", channel.id()),
                        Events.event("ChannelUpdate")
                                .put("id", channel.id())
                                .put("data", data)
                                .put("clear", clear));
    }

    private Reply delete(Request request) {
        Doc me = request.me();
        Doc channel = channel(request);
        long mine = world.rights().channel(me, channel);
        Rights.require(mine, Permission.VIEW_CHANNEL);
        switch (channel.text("channel_type")) {
            case "SavedMessages" -> throw ApiError.noEffect();
            case "DirectMessage" -> update(channel.put("active", false), Doc.of("active", false), List.of());
            case "Group" -> groups.leave(channel, me.id(), request.call().queryFlag("leave_silently"));
            default -> {
                Rights.require(mine, Permission.MANAGE_CHANNEL);
                deleteFromServer(request, channel);
            }
        }
        return Reply.none();
    }

    private void deleteFromServer(Request request, Doc channel) {
        Doc server = world.server(channel.text("server"));
        List<String> left = server.texts("channels");
        left.remove(channel.id());
        server.put("channels", left);
        Doc system = server.doc("system_messages");
        if (system != null) {
            for (String key : system.keys()) {
                if (system.text(key).equals(channel.id())) {
                    system.remove(key);
                }
            }
        }
        world.servers().put(server.id(), server);
        world.events().publish(channel.id(), Events.event("ChannelDelete").put("id", channel.id()));
        world.membership().deleteChannel(channel.id());
        Doc action =
                Doc.of("type", "ChannelDelete").put("channel", channel.id()).put("name", channel.text("name"));
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
    }

    private Reply setRole(Request request) {
        Doc next = Validation.override(request.body().requiredBody("permissions"));
        Doc channel = channel(request);
        Doc me = request.me();
        long mine = world.rights().channel(me, channel);
        Rights.require(mine, Permission.MANAGE_PERMISSIONS);
        if (!channel.has("server")) {
            throw ApiError.invalidOperation();
        }
        Doc server = world.server(channel.text("server"));
        Doc role = World.found(server.docMap("roles").get(request.parameter("role")));
        world.rights().requireAboveRole(me, server, role);
        Rights.requireGrant(mine, role.doc("permissions"), next.number("a"), next.number("d"));
        channel.nested("role_permissions").put(role.id(), next);
        update(channel, channel.only("role_permissions"), List.of());
        Doc action = Doc.of("type", "ChannelRolePermissionsEdit")
                .put("channel", channel.id())
                .put("role", role.id())
                .put("permissions", Doc.of("allow", next.number("a")).put("deny", next.number("d")));
        world.auditLog().add(server.id(), me.id(), request.reason(), null, action);
        return Reply.ok(channel);
    }

    private Reply setDefault(Request request) {
        Body body = request.body();
        boolean plain = body.doc().node().path("permissions").isIntegralNumber();
        Doc override = plain ? null : Validation.override(body.requiredBody("permissions"));
        Doc channel = channel(request);
        long mine = world.rights().channel(request.me(), channel);
        Rights.require(mine, Permission.MANAGE_PERMISSIONS);
        boolean group = channel.text("channel_type").equals("Group");
        if (group && plain) {
            Doc data = body.doc().only("permissions");
            update(channel.merge(data), data, List.of());
            return Reply.ok(channel);
        }
        if (group || override == null || Messages.isConversation(channel) || !channel.has("server")) {
            throw ApiError.invalidOperation();
        }
        Rights.requireGrant(mine, channel.doc("default_permissions"), override.number("a"), override.number("d"));
        Doc before = channel.copy();
        Doc data = Doc.of("default_permissions", override);
        update(channel.merge(data), data, List.of());
        Doc action = AuditLog.change("ChannelEdit", before, data, List.of()).put("channel", channel.id());
        world.auditLog().add(channel.text("server"), request.myId(), request.reason(), null, action);
        return Reply.ok(channel);
    }
}
