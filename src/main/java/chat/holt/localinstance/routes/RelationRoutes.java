package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import java.util.Locale;

/// Friends and blocks (`rest.md §7`).
final class RelationRoutes {
    private final World world;
    private final People people;

    RelationRoutes(World world) {
        this.world = world;
        people = world.people();
    }

    void addTo(Endpoints endpoints) {
        endpoints.human("POST", "/users/friend", request -> {
            String tag = request.body().required("username");
            int hash = tag.lastIndexOf('#');
            if (hash < 0) {
                throw ApiError.of(ErrorType.INVALID_PROPERTY);
            }
            Doc user = World.found(world.users()
                    .first(
                            "name = ? AND discriminator = ?",
                            tag.substring(0, hash).toLowerCase(Locale.ROOT),
                            tag.substring(hash + 1)));
            return befriend(request, user);
        });
        endpoints.human(
                "PUT", "/users/{user}/friend", request -> befriend(request, world.user(request.parameter("user"))));
        endpoints.human("DELETE", "/users/{user}/friend", this::unfriend);
        endpoints.user("PUT", "/users/{user}/block", this::block);
        endpoints.user("DELETE", "/users/{user}/block", this::unblock);
    }

    /// Asks, or says yes to a question.
    private Reply befriend(Request request, Doc other) {
        Doc me = request.me();
        if (other.has("bot")) {
            throw ApiError.isBot();
        }
        switch (People.relationship(me, other.id())) {
            case "User" -> throw ApiError.noEffect();
            case "Friend" -> throw ApiError.of(ErrorType.ALREADY_FRIENDS);
            case "Outgoing" -> throw ApiError.of(ErrorType.ALREADY_SENT_REQUEST);
            case "Blocked" -> throw ApiError.of(ErrorType.BLOCKED);
            case "BlockedOther" -> throw ApiError.of(ErrorType.BLOCKED_BY_OTHER);
            case "Incoming" -> {
                return relate(me, other, "Friend", "Friend");
            }
            default -> {
                long pending = me.docs("relations").stream()
                        .filter(relation -> relation.text("status").equals("Outgoing"))
                        .count();
                int most = Limits.of(me.id(), world.now()).friendRequests();
                if (pending >= most) {
                    throw ApiError.tooMany(ErrorType.TOO_MANY_PENDING_FRIEND_REQUESTS, most);
                }
                return relate(me, other, "Outgoing", "Incoming");
            }
        }
    }

    private Reply unfriend(Request request) {
        Doc other = world.user(request.parameter("user"));
        if (other.has("bot")) {
            throw ApiError.isBot();
        }
        return switch (People.relationship(request.me(), other.id())) {
            case "Friend", "Outgoing", "Incoming" -> relate(request.me(), other, "None", "None");
            default -> throw ApiError.noEffect();
        };
    }

    private Reply block(Request request) {
        Doc other = world.user(request.parameter("user"));
        return switch (People.relationship(request.me(), other.id())) {
            case "User", "Blocked" -> throw ApiError.noEffect();
            case "BlockedOther" -> relate(request.me(), other, "Blocked", "Blocked");
            default -> relate(request.me(), other, "Blocked", "BlockedOther");
        };
    }

    private Reply unblock(Request request) {
        Doc other = world.user(request.parameter("user"));
        if (!People.relationship(request.me(), other.id()).equals("Blocked")) {
            throw ApiError.noEffect();
        }
        return People.relationship(other, request.myId()).equals("Blocked")
                ? relate(request.me(), other, "BlockedOther", "Blocked")
                : relate(request.me(), other, "None", "None");
    }

    private Reply relate(Doc me, Doc other, String mine, String theirs) {
        people.relate(me, other.id(), mine);
        people.relate(other, me.id(), theirs);
        people.announceRelation(me, other);
        people.announceRelation(other, me);
        return Reply.ok(people.view(me, other));
    }
}
