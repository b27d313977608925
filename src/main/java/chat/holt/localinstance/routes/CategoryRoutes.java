package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.AuditLog;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.HashSet;
import java.util.List;

/// Single categories and their permissions (`rest.md §31`). The server keeps its list of categories, so clients that
/// replace the whole list and those that use these routes get along.
final class CategoryRoutes {
    private final World world;

    CategoryRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("POST", "/servers/{server}/categories", this::create);
        endpoints.user("PATCH", "/servers/{server}/categories/{category}", this::edit);
        endpoints.user("DELETE", "/servers/{server}/categories/{category}", this::delete);
        endpoints.user("PUT", "/servers/{server}/categories/{category}/permissions/default", this::setDefault);
        endpoints.user("PUT", "/servers/{server}/categories/{category}/permissions/{role}", this::setRole);
    }

    private Reply create(Request request) {
        Body body = request.body();
        String title = body.required("title", 1, 32);
        List<String> channels = body.texts("channels");
        Doc server = world.server(request.parameter("server"));
        world.rights().requireServer(request.me(), server, Permission.MANAGE_CHANNEL);
        List<Doc> categories = categories(server);
        if (categories.size() >= Limits.CATEGORIES) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_CATEGORIES, Limits.CATEGORIES);
        }
        Doc category = Doc.of("id", world.ids().next()).put("title", title);
        category.put("channels", checked(server, category, channels == null ? List.of() : channels));
        categories.add(category);
        keep(request, server, categories);
        return Reply.ok(category);
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String title = body.text("title", 1, 32);
        List<String> channels = body.texts("channels");
        List<String> remove = body.remove("DefaultPermissions");
        Doc server = world.server(request.parameter("server"));
        long mine = world.rights().server(request.me(), server);
        Rights.require(mine, Permission.MANAGE_CHANNEL);
        List<Doc> categories = categories(server);
        Doc category = find(categories, request);
        if (title != null) {
            category.put("title", title);
        }
        if (channels != null) {
            category.put("channels", checked(server, category, channels));
        }
        if (!remove.isEmpty()) {
            Rights.require(mine, Permission.MANAGE_PERMISSIONS);
            Doc before = category.doc("default_permissions");
            if (before != null) {
                Rights.requireGrant(mine, before, 0, 0);
            }
            category.remove("default_permissions");
        }
        keep(request, server, categories);
        return Reply.ok(category);
    }

    private Reply delete(Request request) {
        Doc server = world.server(request.parameter("server"));
        world.rights().requireServer(request.me(), server, Permission.MANAGE_CHANNEL);
        List<Doc> categories = categories(server);
        Doc category = find(categories, request);
        categories.removeIf(other -> other.text("id").equals(category.text("id")));
        keep(request, server, categories);
        return Reply.none();
    }

    private Reply setDefault(Request request) {
        Doc next = Validation.override(request.body().requiredBody("permissions"));
        Doc server = world.server(request.parameter("server"));
        long mine = world.rights().server(request.me(), server);
        Rights.require(mine, Permission.MANAGE_PERMISSIONS);
        List<Doc> categories = categories(server);
        Doc category = find(categories, request);
        Rights.requireGrant(mine, category.doc("default_permissions"), next.number("a"), next.number("d"));
        category.put("default_permissions", next);
        keep(request, server, categories);
        return Reply.ok(category);
    }

    private Reply setRole(Request request) {
        Doc next = Validation.override(request.body().requiredBody("permissions"));
        Doc server = world.server(request.parameter("server"));
        long mine = world.rights().server(request.me(), server);
        Rights.require(mine, Permission.MANAGE_PERMISSIONS);
        List<Doc> categories = categories(server);
        Doc category = find(categories, request);
        String roleId = request.parameter("role");
        Doc role = World.found(server.docMap("roles").get(roleId));
        world.rights().requireAboveRole(request.me(), server, role);
        Doc overrides = category.nested("role_permissions");
        Rights.requireGrant(mine, overrides.doc(roleId), next.number("a"), next.number("d"));
        overrides.put(roleId, next);
        keep(request, server, categories);
        return Reply.ok(category);
    }

    /// Takes a deleted role out of a category.
    static void forgetRole(Doc category, String role) {
        Doc overrides = category.doc("role_permissions");
        if (overrides != null) {
            overrides.remove(role);
            if (overrides.isEmpty()) {
                category.remove("role_permissions");
            }
        }
    }

    /// Copies: the audit log compares with what the server still has.
    private static List<Doc> categories(Doc server) {
        return server.copy().docs("categories");
    }

    private static Doc find(List<Doc> categories, Request request) {
        return categories.stream()
                .filter(category -> category.text("id").equals(request.parameter("category")))
                .findFirst()
                .orElseThrow(() -> ApiError.of(ErrorType.UNKNOWN_CATEGORY));
    }

    /// Channels of the server only; one that is listed twice or in another category is an `InvalidOperation`.
    private static List<String> checked(Doc server, Doc category, List<String> channels) {
        var taken = new HashSet<String>();
        for (Doc other : server.docs("categories")) {
            if (!other.text("id").equals(category.text("id"))) {
                taken.addAll(other.texts("channels"));
            }
        }
        List<String> known =
                channels.stream().filter(server.texts("channels")::contains).toList();
        if (!known.stream().allMatch(taken::add)) {
            throw ApiError.invalidOperation();
        }
        return known;
    }

    private void keep(Request request, Doc server, List<Doc> categories) {
        Doc before = server.copy();
        Doc data = Doc.of("categories", categories);
        world.membership().update(server, data, List.of());
        Doc action = AuditLog.change("ServerEdit", before, data, List.of());
        world.auditLog().add(server.id(), request.myId(), request.reason(), null, action);
    }
}
