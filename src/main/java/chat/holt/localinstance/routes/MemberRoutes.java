package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.AuditLog;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Membership;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Members of servers (`rest.md §13`).
final class MemberRoutes {
    private static final Map<String, String> FIELDS = Map.of(
            "Nickname", "nickname",
            "Pronouns", "pronouns",
            "Avatar", "avatar",
            "Roles", "roles",
            "Timeout", "timeout",
            "CanReceive", "can_receive",
            "CanPublish", "can_publish",
            "JoinedAt", "",
            "VoiceChannel", "");

    private final World world;
    private final Membership membership;

    MemberRoutes(World world) {
        this.world = world;
        membership = world.membership();
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("GET", "/servers/{server}/members", this::list);
        endpoints.user("GET", "/servers/{server}/members_experimental_query", this::query);
        endpoints.user("GET", "/servers/{server}/members/{user}", this::fetch);
        endpoints.user("PATCH", "/servers/{server}/members/{user}", this::edit);
        endpoints.user("DELETE", "/servers/{server}/members/{user}", this::kick);
    }

    private Reply list(Request request) {
        Doc server = membership.serverOf(request.me(), request.parameter("server"));
        boolean online = request.call().queryFlag("exclude_offline");
        Map<String, Doc> users = new HashMap<>();
        world.users()
                .where("id IN (SELECT user FROM members WHERE server = ?)", server.id())
                .forEach(user -> users.put(user.id(), world.people().viewConnected(request.me(), user)));
        var members = new ArrayList<Doc>();
        var shown = new ArrayList<Doc>();
        for (Doc member : world.members().where("server = ? ORDER BY user", server.id())) {
            Doc user = users.get(member.nested("_id").text("user"));
            if (user != null && (!online || user.flag("online"))) {
                members.add(member);
                shown.add(user);
            }
        }
        return Reply.ok(Doc.of("members", members).put("users", shown));
    }

    private Reply query(Request request) {
        String query = request.call().query("query");
        String consent = request.call().query("experimental_api");
        if (query == null || consent == null) {
            throw new FrameworkError(422);
        }
        if (!request.call().queryFlag("experimental_api")) {
            throw ApiError.of(ErrorType.INTERNAL_ERROR);
        }
        Doc server = membership.serverOf(request.me(), request.parameter("server"));
        record Found(Doc member, Doc user, String name) {}
        var found = new ArrayList<Found>();
        for (Doc member : world.members().where("server = ? ORDER BY user", server.id())) {
            Doc user = world.users().find(member.nested("_id").text("user"));
            if (user != null) {
                String name = member.text("nickname", user.text("username"));
                if (name.contains(query)) {
                    found.add(new Found(member, world.people().viewConnected(request.me(), user), name));
                }
            }
        }
        found.sort(Comparator.comparingInt(one -> one.name().length()));
        List<Found> best = found.stream().limit(10).toList();
        return Reply.ok(Doc.of("members", best.stream().map(Found::member).toList())
                .put("users", best.stream().map(Found::user).toList()));
    }

    private Reply fetch(Request request) {
        Doc server = membership.serverOf(request.me(), request.parameter("server"));
        Doc member = World.found(world.findMember(server.id(), request.parameter("user")));
        if (!request.call().queryFlag("roles")) {
            return Reply.ok(member);
        }
        Map<String, Doc> roles = server.docMap("roles");
        roles.keySet().retainAll(member.texts("roles"));
        return Reply.ok(Doc.of("member", member).put("roles", roles));
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String nickname = body.text("nickname", 1, 32);
        String pronouns = body.text("pronouns", 1, 24);
        String avatar = body.text("avatar", 1, 128);
        List<String> roles = body.texts("roles");
        Instant timeout = time(body.text("timeout"));
        Boolean canPublish = body.flag("can_publish");
        Boolean canReceive = body.flag("can_receive");
        String voiceChannel = body.text("voice_channel");
        List<String> remove = body.remove(FIELDS.keySet().toArray(String[]::new));

        Doc me = request.me();
        Doc server = world.server(request.parameter("server"));
        String userId = request.parameter("user").equals("@me") ? me.id() : request.parameter("user");
        Doc member = World.found(world.findMember(server.id(), userId));
        boolean self = userId.equals(me.id());
        long mine = world.rights().server(me, server);

        if (nickname != null || remove.contains("Nickname")) {
            Rights.require(mine, self ? Permission.CHANGE_NICKNAME : Permission.MANAGE_NICKNAMES);
        }
        if (!self && (pronouns != null || remove.contains("Pronouns") || avatar != null)) {
            throw ApiError.invalidOperation();
        }
        if (avatar != null || remove.contains("Avatar")) {
            Rights.require(mine, self ? Permission.CHANGE_AVATAR : Permission.REMOVE_AVATARS);
        }
        if (roles != null || remove.contains("Roles")) {
            Rights.require(mine, Permission.ASSIGN_ROLES);
        }
        if (timeout != null) {
            if (self) {
                throw ApiError.of(ErrorType.CANNOT_TIMEOUT_YOURSELF);
            }
            if (Rights.has(Permission.TIMEOUT_MEMBERS, world.rights().server(world.user(userId), server))) {
                throw ApiError.of(ErrorType.IS_ELEVATED);
            }
        }
        if (timeout != null || remove.contains("Timeout")) {
            Rights.require(mine, Permission.TIMEOUT_MEMBERS);
        }
        if (canPublish != null) {
            Rights.require(mine, Permission.MUTE_MEMBERS);
        }
        if (canReceive != null) {
            Rights.require(mine, Permission.DEAFEN_MEMBERS);
        }
        if (voiceChannel != null) {
            throw remove.contains("VoiceChannel")
                    ? ApiError.invalidOperation()
                    : ApiError.of(ErrorType.LIVEKIT_UNAVAILABLE);
        }
        if (!self) {
            world.rights().requireAboveMember(me, server, member);
        }
        if (roles != null) {
            requireAddable(me, server, member, roles);
        }

        Doc before = member.copy();
        List<String> cleared =
                remove.stream().map(FIELDS::get).filter(key -> !key.isEmpty()).toList();
        member.remove(cleared.toArray(String[]::new));
        Doc data = Doc.of("nickname", nickname)
                .put("pronouns", pronouns)
                .put("roles", roles)
                .put("timeout", timeout)
                .put("can_publish", canPublish)
                .put("can_receive", canReceive);
        if (avatar != null) {
            data.put("avatar", world.uploads().use("avatars", avatar));
        }
        member.merge(data);
        world.saveMember(normal(member));
        world.events()
                .publish(
                        server.id(),
                        Events.event("ServerMemberUpdate")
                                .put("id", member.nested("_id"))
                                .put("data", data)
                                .put("clear", remove));
        Doc action = AuditLog.change("MemberEdit", before, data, cleared).put("user", userId);
        world.auditLog().add(server.id(), me.id(), request.reason(), userId, action);
        return Reply.ok(member);
    }

    /// Every added role must exist and stand below the caller's highest.
    private void requireAddable(Doc me, Doc server, Doc member, List<String> roles) {
        Map<String, Doc> known = server.docMap("roles");
        long rank = world.rights().rank(me, server);
        List<String> held = member.texts("roles");
        for (String role : roles) {
            if (!held.contains(role)) {
                Doc added = known.get(role);
                if (added == null) {
                    throw ApiError.of(ErrorType.INVALID_ROLE);
                }
                if (added.number("rank") <= rank) {
                    throw ApiError.notElevated();
                }
            }
        }
    }

    /// Leaves out what is not sent: empty role lists, voices that are on.
    private static Doc normal(Doc member) {
        if (member.texts("roles").isEmpty()) {
            member.remove("roles");
        }
        for (String key : List.of("can_publish", "can_receive")) {
            if (member.flag(key, true)) {
                member.remove(key);
            }
        }
        return member;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new FrameworkError(422);
        }
    }

    private Reply kick(Request request) {
        Doc me = request.me();
        Doc server = world.server(request.parameter("server"));
        String user = request.parameter("user");
        if (user.equals(me.id())) {
            throw ApiError.of(ErrorType.CANNOT_REMOVE_YOURSELF);
        }
        if (user.equals(server.text("owner"))) {
            throw ApiError.invalidOperation();
        }
        world.rights().requireServer(me, server, Permission.KICK_MEMBERS);
        Doc member = World.found(world.findMember(server.id(), user));
        world.rights().requireAboveMember(me, server, member);
        membership.remove(server, user, "Kick", false);
        Doc action = Doc.of("type", "MemberKick").put("user", user);
        world.auditLog().add(server.id(), me.id(), request.reason(), user, action);
        return Reply.none();
    }
}
