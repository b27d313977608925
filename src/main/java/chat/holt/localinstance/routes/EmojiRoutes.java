package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.AuditLog;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Custom emojis (`rest.md §17`).
final class EmojiRoutes {
    private final World world;

    EmojiRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("PUT", "/custom/emoji/{emoji}", this::create);
        endpoints.open(
                "GET",
                "/custom/emoji/{emoji}",
                call -> Reply.ok(World.found(world.emojis().find(call.parameter("emoji")))));
        endpoints.user("PATCH", "/custom/emoji/{emoji}", this::rename);
        endpoints.user("DELETE", "/custom/emoji/{emoji}", this::delete);
    }

    private static String name(Body body) {
        String name = body.required("name", 1, 32);
        body.matches("name", name, Validation.EMOJI_NAME);
        return name;
    }

    private Reply create(Request request) {
        Body body = request.body();
        String name = name(body);
        Body parent = body.requiredBody("parent");
        boolean nsfw = body.flag("nsfw", false);
        if (!"Server".equals(parent.word("type", "Server", "Detached"))) {
            throw ApiError.invalidOperation();
        }
        String id = request.parameter("emoji");
        Doc server = world.server(parent.required("id"));
        world.rights().requireServer(request.me(), server, Permission.MANAGE_CUSTOMISATION);
        if (world.membership().emojisOf(server.id()).size() >= Limits.EMOJIS) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_EMOJI, Limits.EMOJIS);
        }
        Doc file = world.uploads().use("emojis", id);
        Doc emoji = Doc.of("_id", id)
                .put("parent", Doc.of("type", "Server").put("id", server.id()))
                .put("creator_id", request.myId())
                .put("name", name)
                .put("animated", file.nested("metadata").flag("animated") ? true : null)
                .put("nsfw", nsfw ? true : null);
        world.emojis().put(id, emoji);
        world.events().publish(server.id(), Events.event("EmojiCreate").merge(emoji));
        audit(
                request,
                server.id(),
                null,
                Doc.of("type", "EmojiCreate").put("emoji", id).put("name", name));
        return Reply.ok(emoji);
    }

    private void audit(Request request, String server, @Nullable String target, Doc action) {
        world.auditLog().add(server, request.myId(), request.reason(), target, action);
    }

    private Reply rename(Request request) {
        Body body = request.body();
        String name = body.has("name") ? name(body) : null;
        Doc emoji = World.found(world.emojis().find(request.parameter("emoji")));
        String serverId = emoji.nested("parent").find("id");
        if (serverId == null) {
            throw ApiError.of(ErrorType.NOT_AUTHENTICATED);
        }
        world.rights().requireServer(request.me(), world.server(serverId), Permission.MANAGE_CUSTOMISATION);
        if (name == null) {
            return Reply.ok(emoji);
        }
        Doc data = Doc.of("name", name);
        Doc action = AuditLog.change("EmojiUpdate", emoji, data, List.of()).put("emoji", emoji.id());
        world.emojis().put(emoji.id(), emoji.merge(data));
        world.events()
                .publish(
                        serverId,
                        Events.event("EmojiUpdate").put("id", emoji.id()).put("data", data));
        audit(request, serverId, emoji.text("creator_id"), action);
        return Reply.ok(emoji);
    }

    private Reply delete(Request request) {
        Doc emoji = World.found(world.emojis().find(request.parameter("emoji")));
        String serverId = emoji.nested("parent").find("id");
        if (serverId == null) {
            return Reply.none();
        }
        if (!emoji.text("creator_id").equals(request.myId())) {
            world.rights().requireServer(request.me(), world.server(serverId), Permission.MANAGE_CUSTOMISATION);
        }
        world.emojis().put(emoji.id(), emoji.put("parent", Doc.of("type", "Detached")));
        world.events().publish(serverId, Events.event("EmojiDelete").put("id", emoji.id()));
        audit(
                request,
                serverId,
                emoji.text("creator_id"),
                Doc.of("type", "EmojiDelete").put("emoji", emoji.id()).put("name", emoji.text("name")));
        return Reply.none();
    }
}
