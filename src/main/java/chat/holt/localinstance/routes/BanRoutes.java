package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.Map;

/// Bans (`rest.md §14`).
final class BanRoutes {
    private static final long MAX_SWEEP_SECONDS = 604_800;

    private final World world;

    BanRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("GET", "/servers/{server}/bans", this::list);
        endpoints.user("PUT", "/servers/{server}/bans/{user}", this::ban);
        endpoints.user("DELETE", "/servers/{server}/bans/{user}", this::unban);
    }

    private Reply list(Request request) {
        Doc server = world.server(request.parameter("server"));
        world.rights().requireServer(request.me(), server, Permission.BAN_MEMBERS);
        var bans = world.bans().where("server = ? ORDER BY id", server.id());
        var users = new ArrayList<Doc>();
        for (Doc ban : bans) {
            Doc user = world.users().find(ban.nested("_id").text("user"));
            if (user != null) {
                Doc shown = user.only("_id", "username", "discriminator", "avatar");
                users.add(shown.has("avatar") ? shown : shown.putNull("avatar"));
            }
        }
        return Reply.ok(Doc.of("users", users).put("bans", bans));
    }

    private Reply ban(Request request) {
        Body body = request.body();
        String reason = body.text("reason", 0, 1024);
        Long sweep = body.number("delete_message_seconds", 0, MAX_SWEEP_SECONDS);
        Doc me = request.me();
        Doc server = world.server(request.parameter("server"));
        String user = request.parameter("user");
        if (user.equals(me.id())) {
            throw ApiError.of(ErrorType.CANNOT_REMOVE_YOURSELF);
        }
        if (user.equals(server.text("owner"))) {
            throw ApiError.invalidOperation();
        }
        world.rights().requireServer(me, server, Permission.BAN_MEMBERS);
        Doc member = world.findMember(server.id(), user);
        if (member != null) {
            world.rights().requireAboveMember(me, server, member);
        }
        String key = World.memberKey(server.id(), user);
        if (world.bans().exists(key)) {
            throw ApiError.of(ErrorType.DATABASE_ERROR)
                    .with("operation", "insert")
                    .with("collection", "ban");
        }
        Doc ban = Doc.of("_id", Map.of("server", server.id(), "user", user));
        world.bans().put(key, reason == null ? ban.putNull("reason") : ban.put("reason", reason));
        if (member != null) {
            world.membership().remove(server, user, "Ban", false);
        }
        if (sweep != null && sweep > 0) {
            world.messages().sweep(server, user, sweep);
        }
        Doc action = Doc.of("type", "BanCreate").put("user", user);
        String note = request.reason();
        world.auditLog().add(server.id(), me.id(), note == null ? reason : note, user, action);
        return Reply.ok(ban);
    }

    private Reply unban(Request request) {
        Doc server = world.server(request.parameter("server"));
        String user = request.parameter("user");
        world.rights().requireServer(request.me(), server, Permission.BAN_MEMBERS);
        if (!world.bans().delete(World.memberKey(server.id(), user))) {
            throw ApiError.notFound();
        }
        Doc action = Doc.of("type", "BanDelete").put("user", user);
        world.auditLog().add(server.id(), request.myId(), request.reason(), user, action);
        return Reply.none();
    }
}
