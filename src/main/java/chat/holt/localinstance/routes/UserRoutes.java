package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Users, their profiles and the conversations with them (`rest.md §6, §8`).
final class UserRoutes {
    private static final String[] FIELDS = {
        "Avatar",
        "StatusText",
        "StatusPresence",
        "ProfileContent",
        "ProfileBackground",
        "DisplayName",
        "Pronouns",
        "Internal"
    };

    private final World world;
    private final People people;

    UserRoutes(World world) {
        this.world = world;
        people = world.people();
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("GET", "/users/@me", request -> Reply.ok(people.viewSelf(request.me())));
        endpoints.user("GET", "/users/dms", request -> Reply.ok(people.conversationsOf(request.myId())));
        endpoints.user("GET", "/users/{user}", request -> {
            Doc user = world.user(request.parameter("user"));
            if (user.id().equals(request.myId())) {
                return Reply.ok(people.viewSelf(user));
            }
            world.rights().requireAccess(request.me(), user);
            return Reply.ok(people.view(request.me(), user));
        });
        endpoints.user("PATCH", "/users/{user}", this::edit);
        endpoints.session("PATCH", "/users/@me/username", this::rename);
        endpoints.user("GET", "/users/{user}/profile", request -> {
            Doc user = world.user(request.parameter("user"));
            world.rights().requireProfile(request.me(), user);
            return Reply.ok(user.has("profile") ? user.nested("profile") : Doc.of());
        });
        endpoints.open("GET", "/users/{user}/flags", call -> {
            Doc user = world.users().find(call.parameter("user"));
            return Reply.ok(Doc.of("flags", user == null ? 0L : user.number("flags")));
        });
        endpoints.user("GET", "/users/{user}/mutual", this::mutual);
        endpoints.user("GET", "/users/{user}/dm", this::openConversation);
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String displayName = Validation.displayName(body);
        String pronouns = body.text("pronouns", 1, 24);
        String avatar = body.text("avatar", 1, 128);
        Body status = body.body("status");
        String text = status == null ? null : status.text("text", 0, 128);
        String presence =
                status == null ? null : status.word("presence", "Online", "Idle", "Focus", "Busy", "Invisible");
        Body profile = body.body("profile");
        String content = profile == null ? null : profile.text("content", 0, 2000);
        String background = profile == null ? null : profile.text("background", 1, 128);
        List<String> remove = body.remove(FIELDS);

        String id = request.parameter("user");
        Doc user = request.me();
        if (!id.equals("@me") && !id.equals(request.myId())) {
            user = world.user(id);
            Doc bot = user.doc("bot");
            if (!request.me().flag("privileged")
                    && (bot == null || !bot.text("owner").equals(request.myId()))) {
                throw ApiError.of(ErrorType.NOT_PRIVILEGED);
            }
        }
        if ((body.has("badges") || body.has("flags")) && !request.me().flag("privileged")) {
            throw ApiError.of(ErrorType.NOT_PRIVILEGED);
        }
        if (!body.changes("display_name", "pronouns", "avatar", "status", "profile", "badges", "flags")) {
            return Reply.ok(people.viewSelf(user));
        }
        clear(user, remove);
        Doc data = Doc.of("display_name", displayName).put("pronouns", pronouns);
        if (avatar != null) {
            data.put("avatar", world.uploads().use("avatars", avatar));
        }
        if (status != null) {
            Doc merged = user.has("status") ? user.nested("status").copy() : Doc.of();
            if (text != null) {
                merged.put("text", text);
            }
            if (presence != null) {
                merged.put("presence", presence);
            }
            data.put("status", merged);
        }
        for (String key : List.of("badges", "flags")) {
            data.put(key, body.number(key));
        }
        user.merge(data);
        if (content != null) {
            user.nested("profile").put("content", content);
        }
        if (background != null) {
            user.nested("profile").put("background", world.uploads().use("backgrounds", background));
        }
        world.users().put(user.id(), user);
        people.announceUpdate(user, data, remove);
        boolean self = user.id().equals(request.myId());
        return Reply.ok(
                self ? people.viewSelf(user) : people.view(request.me(), user).put("relationship", "User"));
    }

    private static void clear(Doc user, List<String> remove) {
        for (String field : remove) {
            switch (field) {
                case "Avatar" -> user.remove("avatar");
                case "DisplayName" -> user.remove("display_name");
                case "Pronouns" -> user.remove("pronouns");
                case "StatusText" -> user.nested("status").remove("text");
                case "StatusPresence" -> user.nested("status").remove("presence");
                case "ProfileContent" -> user.nested("profile").remove("content");
                case "ProfileBackground" -> user.nested("profile").remove("background");
                default -> {}
            }
        }
        Doc status = user.doc("status");
        if (status != null && status.isEmpty()) {
            user.remove("status");
        }
    }

    private Reply rename(Request request) {
        Body body = request.body();
        String typed = body.required("username", 2, 32);
        String password = body.required("password", 8, 1024);
        body.matches("username", typed, People.USERNAME);
        if (!request.me().has("username")) {
            throw new FrameworkError(401);
        }
        Doc me = request.me();
        world.accounts().requirePassword(World.found(world.accounts().find(me.id())), password);
        String name = people.checkedName(typed);
        String kept = me.text("discriminator");
        boolean sameName = name.equalsIgnoreCase(me.text("username"));
        String discriminator = sameName ? kept : people.freeDiscriminator(name, kept);
        Instant last = me.time("discriminator_changed");
        if (!discriminator.equals(kept)) {
            if (last != null && last.isAfter(world.now().minus(Duration.ofDays(1)))) {
                throw ApiError.of(ErrorType.DISCRIMINATOR_CHANGE_RATELIMITED);
            }
            me.put("discriminator_changed", world.now());
        }
        Doc data = Doc.of("username", name).put("discriminator", sameName ? null : discriminator);
        world.users().put(me.id(), me.merge(data));
        people.announceUpdate(me, data, List.of());
        return Reply.ok(people.viewSelf(me));
    }

    private Reply mutual(Request request) {
        Doc user = world.user(request.parameter("user"));
        if (user.id().equals(request.myId())) {
            throw ApiError.invalidOperation();
        }
        world.rights().requireProfile(request.me(), user);
        var friends = new ArrayList<String>();
        for (Doc relation : request.me().docs("relations")) {
            if (relation.text("status").equals("Friend")
                    && People.relationship(user, relation.id()).equals("Friend")) {
                friends.add(relation.id());
            }
        }
        List<String> servers = people.serversOf(request.myId());
        servers.retainAll(people.serversOf(user.id()));
        List<String> channels = people.conversationsOf(request.myId()).stream()
                .filter(channel -> channel.texts("recipients").contains(user.id()))
                .map(Doc::id)
                .toList();
        return Reply.ok(Doc.of("users", friends).put("servers", servers).put("channels", channels));
    }

    private Reply openConversation(Request request) {
        Doc user = world.user(request.parameter("user"));
        String me = request.myId();
        if (user.id().equals(me)) {
            return Reply.ok(savedMessages(me));
        }
        world.rights().requireMessaging(request.me(), user);
        for (Doc channel : people.conversationsOf(me)) {
            if (channel.text("channel_type").equals("DirectMessage")
                    && Rights.otherRecipient(channel, me).equals(user.id())) {
                return Reply.ok(channel);
            }
        }
        Doc channel = Doc.of("channel_type", "DirectMessage")
                .put("_id", world.ids().next())
                .put("active", true)
                .put("recipients", List.of(me, user.id()));
        people.addConversation(channel);
        Doc event = Events.event("ChannelCreate").merge(channel);
        world.events().toUser(me, event);
        world.events().toUser(user.id(), event);
        return Reply.ok(channel);
    }

    private Doc savedMessages(String me) {
        for (Doc channel : people.conversationsOf(me)) {
            if (channel.text("channel_type").equals("SavedMessages")) {
                return channel;
            }
        }
        Doc channel = Doc.of("channel_type", "SavedMessages")
                .put("_id", world.ids().next())
                .put("user", me);
        people.addConversation(channel);
        return channel;
    }
}
