package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.AuditLog;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.Membership;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Servers, their categories and channels (`rest.md §10–12`).
final class ServerRoutes {
    private static final Map<String, String> FIELDS = Map.of(
            "Description", "description",
            "Categories", "categories",
            "SystemMessages", "system_messages",
            "Icon", "icon",
            "Banner", "banner");

    private final World world;
    private final Membership membership;

    ServerRoutes(World world) {
        this.world = world;
        membership = world.membership();
    }

    void addTo(Endpoints endpoints) {
        endpoints.human("POST", "/servers/create", this::create);
        endpoints.user("GET", "/servers/{server}", this::fetch);
        endpoints.user("PATCH", "/servers/{server}", request -> edit(endpoints, request));
        endpoints.user("DELETE", "/servers/{server}", this::leaveOrDelete);
        endpoints.human("PUT", "/servers/{server}/ack", this::acknowledge);
        endpoints.user("POST", "/servers/{server}/channels", this::createChannel);
        endpoints.user("GET", "/servers/{server}/emojis", request -> {
            Doc server = membership.serverOf(request.me(), request.parameter("server"));
            return Reply.ok(membership.emojisOf(server.id()));
        });
        endpoints.user("GET", "/servers/{server}/invites", request -> {
            Doc server = world.server(request.parameter("server"));
            world.rights().requireServer(request.me(), server, Permission.MANAGE_SERVER);
            return Reply.ok(world.invites().where("server = ? ORDER BY id", server.id()));
        });
    }

    private Reply create(Request request) {
        Body body = request.body();
        String name = body.required("name", 1, 32);
        String description = body.text("description", 0, 1024);
        boolean nsfw = body.flag("nsfw", false);
        int most = Limits.of(request.myId(), world.now()).servers();
        if (world.people().serversOf(request.myId()).size() > most) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_SERVERS, most);
        }
        Doc server = membership.found(request.me(), name);
        server.put("description", description).put("nsfw", nsfw ? true : null);
        world.servers().put(server.id(), server);
        membership.announceServer(request.me(), server);
        return Reply.ok(Doc.of("server", membership.view(server))
                .put("channels", membership.visibleChannels(request.me(), server)));
    }

    private Reply fetch(Request request) {
        Doc server = membership.serverOf(request.me(), request.parameter("server"));
        Doc view = membership.view(server);
        if (request.call().queryFlag("include_channels")) {
            view.put("channels", membership.visibleChannels(request.me(), server));
        }
        return Reply.ok(view);
    }

    private static final String[] EDITABLE = {
        "name",
        "description",
        "icon",
        "banner",
        "categories",
        "system_messages",
        "flags",
        "discoverable",
        "analytics",
        "owner"
    };

    private Reply edit(Endpoints endpoints, Request request) {
        Body body = request.body();
        String name = body.text("name", 1, 32);
        String description = body.text("description", 0, 1024);
        String icon = body.text("icon", 1, 128);
        String banner = body.text("banner", 1, 128);
        Body systemMessages = body.body("system_messages");
        List<Doc> categories = categories(body);
        Boolean analytics = body.flag("analytics");
        String owner = body.text("owner");
        List<String> remove = body.remove(FIELDS.keySet().toArray(String[]::new));

        Doc me = request.me();
        Doc server = world.server(request.parameter("server"));
        long permissions = world.rights().server(me, server);
        if (!body.changes(EDITABLE)) {
            return Reply.ok(membership.view(server));
        }
        if (owner != null) {
            if (!server.text("owner").equals(me.id()) && !me.flag("privileged")) {
                throw ApiError.of(ErrorType.NOT_OWNER);
            }
            if (!endpoints.isConfirmed(request)) {
                throw ApiError.invalidCredentials();
            }
        }
        if ((body.has("flags") || body.has("discoverable")) && !me.flag("privileged")) {
            throw ApiError.of(ErrorType.NOT_PRIVILEGED);
        }
        if (name != null
                || description != null
                || icon != null
                || banner != null
                || systemMessages != null
                || analytics != null
                || !remove.isEmpty()) {
            Rights.require(permissions, Permission.MANAGE_SERVER);
        }
        if (categories != null) {
            Rights.require(permissions, Permission.MANAGE_CHANNEL);
        }

        Doc before = server.copy();
        Doc data = Doc.of("name", name).put("description", description).put("analytics", analytics);
        if (systemMessages != null) {
            data.put("system_messages", checkedSystemMessages(server, systemMessages));
        }
        if (categories != null) {
            data.put("categories", checkedCategories(server, categories));
        }
        if (owner != null) {
            data.put("owner", checkedOwner(server, owner));
        }
        if (icon != null) {
            data.put("icon", world.uploads().use("icons", icon));
        }
        if (banner != null) {
            data.put("banner", world.uploads().use("banners", banner));
        }
        List<String> cleared = remove.stream().map(FIELDS::get).toList();
        server.remove(cleared.toArray(String[]::new));
        if (data.isEmpty() && remove.isEmpty()) {
            return Reply.ok(membership.view(server));
        }
        membership.update(server, data, remove);
        world.auditLog()
                .add(
                        server.id(),
                        me.id(),
                        request.reason(),
                        null,
                        AuditLog.change("ServerEdit", before, data, cleared));
        return Reply.ok(membership.view(server));
    }

    private static @Nullable List<Doc> categories(Body body) {
        List<Body> bodies = body.bodies("categories");
        return bodies == null
                ? null
                : bodies.stream()
                        .map(category -> {
                            List<String> channels = category.texts("channels");
                            return Doc.of("id", category.required("id", 1, 32))
                                    .put("title", category.required("title", 1, 32))
                                    .put("channels", channels == null ? List.of() : channels);
                        })
                        .toList();
    }

    /// Categories without unknown channels; a channel in two places is an `InvalidOperation`.
    private static List<Doc> checkedCategories(Doc server, List<Doc> categories) {
        List<String> known = server.texts("channels");
        var seen = new HashSet<String>();
        for (Doc category : categories) {
            var channels = new ArrayList<String>();
            for (String channel : category.texts("channels")) {
                if (known.contains(channel)) {
                    if (!seen.add(channel)) {
                        throw ApiError.invalidOperation();
                    }
                    channels.add(channel);
                }
            }
            category.put("channels", channels);
            // Who sends the whole list may not know of permissions.
            for (Doc before : server.docs("categories")) {
                if (before.text("id").equals(category.text("id"))) {
                    category.put("default_permissions", before.doc("default_permissions"))
                            .put("role_permissions", before.doc("role_permissions"));
                }
            }
        }
        return categories;
    }

    private static Doc checkedSystemMessages(Doc server, Body body) {
        Doc settings = Validation.systemMessages(body);
        for (String key : settings.keys()) {
            if (!server.texts("channels").contains(settings.text(key))) {
                throw ApiError.notFound();
            }
        }
        return settings;
    }

    private String checkedOwner(Doc server, String owner) {
        World.found(world.findMember(server.id(), owner));
        if (world.user(owner).has("bot")) {
            throw ApiError.invalidOperation();
        }
        return owner;
    }

    private Reply leaveOrDelete(Request request) {
        Doc server = membership.serverOf(request.me(), request.parameter("server"));
        if (server.text("owner").equals(request.myId())) {
            membership.delete(server);
        } else {
            membership.remove(server, request.myId(), "Leave", request.call().queryFlag("leave_silently"));
        }
        return Reply.none();
    }

    /// Marks every channel one can see as read.
    private Reply acknowledge(Request request) {
        Doc server = membership.serverOf(request.me(), request.parameter("server"));
        for (Doc channel : membership.visibleChannels(request.me(), server)) {
            String last = channel.find("last_message_id");
            if (last != null) {
                world.unreads().acknowledge(request.myId(), channel.id(), last);
            }
        }
        return Reply.none();
    }

    private Reply createChannel(Request request) {
        Body body = request.body();
        String type = body.word("type", "Text", "Voice");
        String name = body.required("name", 1, 32);
        String description = body.text("description", 0, 1024);
        boolean nsfw = body.flag("nsfw", false);
        Body voice = body.body("voice");
        Doc server = world.server(request.parameter("server"));
        world.rights().requireServer(request.me(), server, Permission.MANAGE_CHANNEL);
        List<String> channels = server.texts("channels");
        if (channels.size() > Limits.CHANNELS) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_CHANNELS, Limits.CHANNELS);
        }
        Doc channel = Doc.of("channel_type", "TextChannel")
                .put("_id", world.ids().next())
                .put("server", server.id())
                .put("name", name)
                .put("description", description)
                .put("nsfw", nsfw ? true : null)
                .put("voice", voice != null ? voice(voice) : "Voice".equals(type) ? Doc.of() : null);
        world.channels().put(channel.id(), channel);
        channels.add(channel.id());
        membership.update(server, Doc.of("channels", channels), List.of());
        world.events().publish(server.id(), Events.event("ChannelCreate").merge(channel));
        Doc action =
                Doc.of("type", "ChannelCreate").put("channel", channel.id()).put("name", name);
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.ok(channel);
    }

    static Doc voice(Body body) {
        return Doc.of("max_users", body.number("max_users"));
    }
}
