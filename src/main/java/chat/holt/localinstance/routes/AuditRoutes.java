package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.World;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The audit log (`rest.md §19`) and reports (`§28`).
final class AuditRoutes {
    private final World world;

    AuditRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("GET", "/servers/{server}/audit_logs", this::read);
    }

    private Reply read(Request request) {
        Call call = request.call();
        String user = MessageRoutes.id(call, "user");
        String target = MessageRoutes.id(call, "target");
        String before = MessageRoutes.id(call, "before");
        String after = MessageRoutes.id(call, "after");
        long limit = MessageRoutes.limit(call.queryNumber("limit"));
        List<String> types = call.queries("type");
        Doc server = world.server(request.parameter("server"));
        world.rights().requireServer(request.me(), server, Permission.VIEW_AUDIT_LOGS);
        List<Doc> entries =
                world.auditLog().read(server.id(), after == null ? "" : after, before == null ? "~" : before).stream()
                        .filter(entry -> user == null || entry.text("user").equals(user))
                        .filter(entry -> target == null || target.equals(entry.find("target")))
                        .filter(entry -> types.isEmpty()
                                || types.contains(entry.nested("action").text("type")))
                        .limit(limit)
                        .toList();
        var ids = new LinkedHashSet<String>();
        for (Doc entry : entries) {
            ids.add(entry.text("user"));
            String whom = entry.find("target");
            if (whom != null) {
                ids.add(whom);
            }
        }
        var users = new ArrayList<Doc>();
        var members = new ArrayList<Doc>();
        for (String id : ids) {
            Doc known = world.users().find(id);
            if (known != null) {
                users.add(world.people().viewConnected(request.me(), known));
            }
            Doc member = world.findMember(server.id(), id);
            if (member != null) {
                members.add(member);
            }
        }
        return Reply.ok(Doc.of("audit_logs", entries).put("users", users).put("members", members));
    }
}
