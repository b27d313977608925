package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Groups;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Groups (`rest.md §21`).
final class GroupRoutes {
    private final World world;
    private final Groups groups;

    GroupRoutes(World world, Groups groups) {
        this.world = world;
        this.groups = groups;
    }

    void addTo(Endpoints endpoints) {
        endpoints.human("POST", "/channels/create", this::create);
        endpoints.user("GET", "/channels/{channel}/members", this::members);
        endpoints.human("PUT", "/channels/{channel}/recipients/{user}", this::add);
        endpoints.human("DELETE", "/channels/{channel}/recipients/{user}", this::remove);
    }

    private Reply create(Request request) {
        Body body = request.body();
        String name = body.required("name", 1, 32);
        String description = body.text("description", 0, 1024);
        String icon = body.text("icon", 1, 128);
        List<String> users = body.texts("users");
        boolean nsfw = body.flag("nsfw", false);
        if (users != null) {
            body.checkSize("users", users.size(), 0, 49);
        }
        var recipients = new LinkedHashSet<>(List.of(request.myId()));
        for (String user : users == null ? List.<String>of() : users) {
            requireFriend(request, user);
            recipients.add(user);
        }
        if (recipients.size() > Limits.GROUP_SIZE) {
            throw ApiError.of(ErrorType.GROUP_TOO_LARGE).with("max", Limits.GROUP_SIZE);
        }
        Doc group = Doc.of("channel_type", "Group")
                .put("_id", world.ids().next())
                .put("name", name)
                .put("owner", request.myId())
                .put("description", description)
                .put("recipients", recipients)
                .put("icon", icon == null ? null : world.uploads().use("icons", icon))
                .put("nsfw", nsfw ? true : null);
        groups.create(group);
        return Reply.ok(group);
    }

    private static void requireFriend(Request request, String user) {
        if (!user.equals(request.myId())
                && !People.relationship(request.me(), user).equals("Friend")) {
            throw ApiError.of(ErrorType.NOT_FRIENDS);
        }
    }

    private Reply members(Request request) {
        Doc channel = world.channel(request.parameter("channel"));
        world.rights().requireChannel(request.me(), channel, Permission.VIEW_CHANNEL);
        requireGroup(channel);
        var users = new ArrayList<Doc>();
        for (String id : channel.texts("recipients")) {
            Doc user = world.users().find(id);
            if (user != null) {
                users.add(world.people().viewConnected(request.me(), user));
            }
        }
        return Reply.ok(users);
    }

    private Reply add(Request request) {
        Doc channel = world.channel(request.parameter("channel"));
        world.rights().requireChannel(request.me(), channel, Permission.INVITE_OTHERS);
        requireGroup(channel);
        Doc user = world.user(request.parameter("user"));
        requireFriend(request, user.id());
        groups.add(channel, user.id(), request.myId());
        return Reply.none();
    }

    private Reply remove(Request request) {
        Doc channel = world.channel(request.parameter("channel"));
        if (!channel.text("channel_type").equals("Group")) {
            world.rights().requireChannel(request.me(), channel, Permission.VIEW_CHANNEL);
            throw ApiError.invalidOperation();
        }
        if (!channel.text("owner").equals(request.myId())) {
            throw ApiError.missingPermission(Permission.MANAGE_CHANNEL.wireName());
        }
        String user = request.parameter("user");
        if (user.equals(request.myId())) {
            throw ApiError.of(ErrorType.CANNOT_REMOVE_YOURSELF);
        }
        world.user(user);
        if (!channel.texts("recipients").contains(user)) {
            throw ApiError.of(ErrorType.NOT_IN_GROUP);
        }
        groups.remove(channel, user, request.myId());
        return Reply.none();
    }

    private static void requireGroup(Doc channel) {
        if (!channel.text("channel_type").equals("Group")) {
            throw ApiError.invalidOperation();
        }
    }
}
