package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.AuditLog;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Roles, their order and permissions (`rest.md §15, §16`).
final class RoleRoutes {
    private static final Map<String, String> FIELDS = Map.of("Colour", "colour", "Icon", "icon");

    private final World world;

    RoleRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("POST", "/servers/{server}/roles", this::create);
        endpoints.user("PATCH", "/servers/{server}/roles/ranks", this::reorder);
        endpoints.user("GET", "/servers/{server}/roles/{role}", request -> {
            Doc server = world.membership().serverOf(request.me(), request.parameter("server"));
            return Reply.ok(role(server, request));
        });
        endpoints.user("PATCH", "/servers/{server}/roles/{role}", this::edit);
        endpoints.user("DELETE", "/servers/{server}/roles/{role}", this::delete);
        endpoints.user("PUT", "/servers/{server}/permissions/default", this::setDefault);
        endpoints.user("PUT", "/servers/{server}/permissions/{role}", this::setPermissions);
    }

    private Doc server(Request request) {
        return world.server(request.parameter("server"));
    }

    private static Doc role(Doc server, Request request) {
        return World.found(server.docMap("roles").get(request.parameter("role")));
    }

    private Reply create(Request request) {
        Body body = request.body();
        String name = body.required("name", 1, 32);
        body.number("rank");
        Doc server = server(request);
        world.rights().requireServer(request.me(), server, Permission.MANAGE_ROLE);
        Doc roles = server.nested("roles");
        int count = roles.keys().size();
        if (count >= Limits.ROLES) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_ROLES, Limits.ROLES);
        }
        String id = world.ids().next();
        Doc role = Doc.of("_id", id)
                .put("name", name)
                .put("permissions", Doc.of("a", 0L).put("d", 0L))
                .put("rank", count);
        roles.put(id, role);
        world.servers().put(server.id(), server);
        Doc data = role.copy().remove("_id").put("id", id).put("hoist", false);
        announce(server, id, data, List.of());
        Doc action = Doc.of("type", "RoleCreate").put("role", id).put("name", name);
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.ok(Doc.of("id", id).put("role", role));
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String name = body.text("name", 1, 32);
        String colour = Validation.colour(body);
        Boolean hoist = body.flag("hoist");
        String icon = body.text("icon", 1, 128);
        body.number("rank");
        List<String> remove = body.remove(FIELDS.keySet().toArray(String[]::new));
        Doc server = server(request);
        world.rights().requireServer(request.me(), server, Permission.MANAGE_ROLE);
        Doc role = role(server, request);
        world.rights().requireAboveRole(request.me(), server, role);
        Doc before = role.copy();
        List<String> cleared = remove.stream().map(FIELDS::get).toList();
        role.remove(cleared.toArray(String[]::new));
        Doc data = Doc.of("name", name).put("colour", colour).put("hoist", hoist);
        if (icon != null) {
            data.put("icon", world.uploads().use("icons", icon));
        }
        role.merge(data);
        if (!role.flag("hoist")) {
            role.remove("hoist");
        }
        world.servers().put(server.id(), server);
        announce(server, role.id(), data, remove);
        Doc action = AuditLog.change("RoleEdit", before, data, cleared).put("role", role.id());
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.ok(role);
    }

    /// The list is the new order, highest first; roles that are not below the caller must keep their places.
    private Reply reorder(Request request) {
        List<String> ranks = request.body().texts("ranks");
        if (ranks == null) {
            throw new FrameworkError(422);
        }
        Doc server = server(request);
        world.rights().requireServer(request.me(), server, Permission.MANAGE_ROLE);
        Map<String, Doc> roles = server.docMap("roles");
        if (ranks.size() != roles.size() || !new HashSet<>(ranks).equals(roles.keySet())) {
            throw ApiError.invalidOperation();
        }
        List<String> before = roles.values().stream()
                .sorted(Comparator.comparingLong(role -> role.number("rank")))
                .map(Doc::id)
                .toList();
        if (!server.text("owner").equals(request.myId())) {
            long mine = world.rights().rank(request.me(), server);
            for (String id : ranks) {
                Doc role = World.found(roles.get(id));
                if (role.number("rank") <= mine && before.indexOf(id) != ranks.indexOf(id)) {
                    throw ApiError.notElevated();
                }
            }
        }
        for (int rank = 0; rank < ranks.size(); rank++) {
            World.found(roles.get(ranks.get(rank))).put("rank", rank);
        }
        world.servers().put(server.id(), server);
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerRoleRanksUpdate")
                                .put("id", server.id())
                                .put("ranks", ranks));
        Doc action = Doc.of("type", "RolesReorder").put("before", before).put("after", ranks);
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.ok(world.membership().view(server));
    }

    private Reply delete(Request request) {
        Doc server = server(request);
        world.rights().requireServer(request.me(), server, Permission.MANAGE_ROLE);
        Doc role = role(server, request);
        world.rights().requireAboveRole(request.me(), server, role);
        String id = role.id();
        Doc roles = server.nested("roles");
        roles.remove(id);
        if (roles.isEmpty()) {
            server.remove("roles");
        }
        var categories = server.docs("categories");
        categories.forEach(category -> CategoryRoutes.forgetRole(category, id));
        server.put("categories", categories.isEmpty() ? null : categories);
        world.servers().put(server.id(), server);
        for (Doc member : world.members().where("server = ?", server.id())) {
            List<String> held = member.texts("roles");
            if (held.remove(id)) {
                world.saveMember(member.put("roles", held.isEmpty() ? null : held));
            }
        }
        for (Doc channel : world.channels().where("server = ?", server.id())) {
            Doc entries = channel.doc("role_permissions");
            if (entries != null && entries.has(id)) {
                entries.remove(id);
                world.channels().put(channel.id(), channel);
            }
        }
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerRoleDelete").put("id", server.id()).put("role_id", id));
        Doc action = Doc.of("type", "RoleDelete").put("role", id).put("name", role.text("name"));
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.none();
    }

    private Reply setPermissions(Request request) {
        Doc next = Validation.override(request.body().requiredBody("permissions"));
        Doc server = server(request);
        Doc role = role(server, request);
        long mine = world.rights().server(request.me(), server);
        Rights.require(mine, Permission.MANAGE_PERMISSIONS);
        world.rights().requireAboveRole(request.me(), server, role);
        Rights.requireGrant(mine, role.doc("permissions"), next.number("a"), next.number("d"));
        Doc before = role.copy();
        Doc data = Doc.of("permissions", next);
        role.merge(data);
        world.servers().put(server.id(), server);
        announce(server, role.id(), data, List.of());
        Doc action = AuditLog.change("RoleEdit", before, data, List.of()).put("role", role.id());
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.ok(world.membership().view(server));
    }

    private Reply setDefault(Request request) {
        long next = request.body().requiredNumber("permissions");
        Doc server = server(request);
        long mine = world.rights().server(request.me(), server);
        Rights.require(mine, Permission.MANAGE_PERMISSIONS);
        Rights.requireGrant(mine, null, next, 0);
        Doc before = server.copy();
        Doc data = Doc.of("default_permissions", next);
        world.membership().update(server, data, List.of());
        Doc action = AuditLog.change("ServerEdit", before, data, List.of());
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
        return Reply.ok(world.membership().view(server));
    }

    private void announce(Doc server, String role, Doc data, List<String> clear) {
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerRoleUpdate")
                                .put("id", server.id())
                                .put("role_id", role)
                                .put("data", data)
                                .put("clear", clear));
    }
}
