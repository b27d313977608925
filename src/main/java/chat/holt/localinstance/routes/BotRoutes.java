package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Accounts;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Groups;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.List;

/// Bots and their owners (`rest.md §9`).
final class BotRoutes {
    private final World world;
    private final Groups groups;

    BotRoutes(World world, Groups groups) {
        this.world = world;
        this.groups = groups;
    }

    void addTo(Endpoints endpoints) {
        endpoints.human("POST", "/bots/create", this::create);
        endpoints.user("GET", "/bots/@me", this::mine);
        endpoints.human("GET", "/bots/{bot}", request -> {
            Doc bot = own(request);
            return Reply.ok(Doc.of("bot", bot).put("user", world.people().view(request.me(), world.user(bot.id()))));
        });
        endpoints.user("PATCH", "/bots/{bot}", this::edit);
        endpoints.user("DELETE", "/bots/{bot}", this::delete);
        endpoints.open("GET", "/bots/{bot}/invite", this::publicFace);
        endpoints.human("POST", "/bots/{bot}/invite", this::invite);
    }

    private Doc own(Request request) {
        Doc bot = World.found(world.bots().find(request.parameter("bot")));
        if (!bot.text("owner").equals(request.myId())) {
            throw ApiError.notFound();
        }
        return bot;
    }

    /// A bot's user as its owner sees it in these replies: as oneself.
    private Doc asOwner(Request request, Doc user) {
        return world.people().view(request.me(), user).put("relationship", "User");
    }

    private Reply create(Request request) {
        Body body = request.body();
        String name = body.required("name", 2, 32);
        body.matches("name", name, People.USERNAME);
        if (world.bots().count("owner = ?", request.myId())
                >= Limits.of(request.myId(), world.now()).bots()) {
            throw ApiError.of(ErrorType.REACHED_MAXIMUM_BOTS);
        }
        String id = world.ids().next();
        Doc user = world.people().create(id, name).put("bot", Doc.of("owner", request.myId()));
        world.users().put(id, user);
        Doc bot = Doc.of("_id", id)
                .put("owner", request.myId())
                .put("token", world.ids().token())
                .put("public", false);
        world.bots().put(id, bot);
        return Reply.ok(bot.put("user", asOwner(request, user)));
    }

    private Reply mine(Request request) {
        List<Doc> bots = world.bots().where("owner = ? ORDER BY id", request.myId());
        var users = new ArrayList<Doc>();
        for (Doc bot : bots) {
            users.add(asOwner(request, world.user(bot.id())));
        }
        return Reply.ok(Doc.of("bots", bots).put("users", users));
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String name = body.text("name", 2, 32);
        body.matches("name", name, People.USERNAME);
        Boolean open = body.flag("public");
        Boolean analytics = body.flag("analytics");
        String interactions = body.text("interactions_url", 1, 2048);
        List<String> remove = body.remove("Token", "InteractionsURL");
        Doc bot = own(request);
        Doc user = world.user(bot.id());
        if (name != null) {
            String kept = user.text("discriminator");
            boolean same = name.equalsIgnoreCase(user.text("username"));
            Doc data = Doc.of("username", world.people().checkedName(name))
                    .put("discriminator", same ? kept : world.people().freeDiscriminator(name, kept));
            world.users().put(user.id(), user.merge(data));
            world.people().announceUpdate(user, data, List.of());
        }
        if (remove.contains("Token")) {
            bot.put("token", world.ids().token());
            world.events().toUser(bot.id(), Events.event("Logout"));
        }
        if (remove.contains("InteractionsURL")) {
            bot.remove("interactions_url");
        }
        if (open != null) {
            bot.put("public", open);
        }
        if (analytics != null) {
            bot.put("analytics", analytics ? true : null);
        }
        if (interactions != null) {
            bot.put("interactions_url", interactions);
        }
        world.bots().put(bot.id(), bot);
        return Reply.ok(bot.put("user", asOwner(request, user)));
    }

    /// The user stays as a memory of itself; its memberships too.
    private Reply delete(Request request) {
        Doc bot = own(request);
        world.bots().delete(bot.id());
        world.people().anonymise(world.user(bot.id()));
        return Reply.none();
    }

    private Reply publicFace(Call call) {
        Doc bot = World.found(world.bots().find(call.parameter("bot")));
        Accounts.Identity caller = Endpoints.identity(world, call);
        boolean owner = caller != null && bot.text("owner").equals(caller.user().id());
        if (!bot.flag("public") && !owner) {
            throw ApiError.notFound();
        }
        Doc user = world.user(bot.id());
        Doc avatar = user.doc("avatar");
        Doc profile = user.doc("profile");
        return Reply.ok(user.only("_id", "username")
                .put("avatar", avatar == null ? null : avatar.id())
                .put("description", profile == null ? null : profile.find("content")));
    }

    private Reply invite(Request request) {
        Body body = request.body();
        String serverId = body.text("server");
        String groupId = body.text("group");
        if (serverId == null && groupId == null) {
            throw new FrameworkError(422);
        }
        Doc bot = World.found(world.bots().find(request.parameter("bot")));
        if (!bot.flag("public") && !bot.text("owner").equals(request.myId())) {
            throw ApiError.of(ErrorType.BOT_IS_PRIVATE);
        }
        Doc user = world.user(bot.id());
        if (groupId == null) {
            Doc server = world.server(body.required("server"));
            world.rights().requireServer(request.me(), server, Permission.MANAGE_SERVER);
            world.membership().join(server, user);
        } else {
            Doc group = world.channel(groupId);
            world.rights().requireChannel(request.me(), group, Permission.INVITE_OTHERS);
            groups.add(group, user.id(), request.myId());
        }
        return Reply.none();
    }
}
