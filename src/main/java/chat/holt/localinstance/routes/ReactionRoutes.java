package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Reactions;
import chat.holt.localinstance.world.World;
import chat.holt.permissions.Permission;
import java.util.List;

/// Reactions (`rest.md §23`).
final class ReactionRoutes {
    private static final String ONE = "/channels/{channel}/messages/{message}/reactions/{emoji}";

    private final World world;

    ReactionRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("PUT", ONE, this::add);
        endpoints.user("DELETE", ONE, this::remove);
        endpoints.user("DELETE", "/channels/{channel}/messages/{message}/reactions", this::clear);
    }

    private Doc message(Request request) {
        return world.messages().get(request.parameter("channel"), request.parameter("message"));
    }

    private Doc channel(Request request, Permission... rights) {
        Doc channel = world.channel(request.parameter("channel"));
        for (Permission right : rights) {
            world.rights().requireChannel(request.me(), channel, right);
        }
        return channel;
    }

    private Reply add(Request request) {
        channel(request, Permission.REACT);
        Doc message = message(request);
        String emoji = request.parameter("emoji");
        Doc reactions = message.nested("reactions");
        Doc interactions = message.doc("interactions");
        boolean offered =
                interactions != null && interactions.texts("reactions").contains(emoji);
        if (interactions != null && interactions.flag("restrict_reactions") && !offered) {
            throw ApiError.invalidOperation();
        }
        if (!reactions.has(emoji) && reactions.keys().size() >= Reactions.MAX) {
            throw ApiError.invalidOperation();
        }
        if (!offered) {
            Reactions.requireEmoji(world, emoji);
        }
        List<String> users = reactions.texts(emoji);
        if (!users.contains(request.myId())) {
            users.add(request.myId());
            reactions.put(emoji, users);
            world.messages().save(message);
        }
        announce("MessageReact", message, emoji, request.myId());
        return Reply.none();
    }

    private Reply remove(Request request) {
        boolean all = request.call().queryFlag("remove_all");
        String asked = request.call().query("user_id");
        String user = asked == null ? request.myId() : asked;
        if (all || asked != null) {
            channel(request, Permission.REACT, Permission.MANAGE_MESSAGES);
        } else {
            channel(request, Permission.REACT);
        }
        Doc message = message(request);
        String emoji = request.parameter("emoji");
        Doc reactions = message.nested("reactions");
        List<String> users = reactions.texts(emoji);
        if (!all && !users.remove(user)) {
            throw ApiError.notFound();
        }
        reactions.put(emoji, all || users.isEmpty() ? null : users);
        if (reactions.isEmpty()) {
            message.remove("reactions");
        }
        world.messages().save(message);
        if (all) {
            world.events()
                    .publish(
                            message.text("channel"),
                            Events.event("MessageRemoveReaction")
                                    .put("id", message.id())
                                    .put("channel_id", message.text("channel"))
                                    .put("emoji_id", emoji));
        } else {
            announce("MessageUnreact", message, emoji, user);
        }
        return Reply.none();
    }

    private Reply clear(Request request) {
        channel(request, Permission.MANAGE_MESSAGES);
        Doc message = message(request);
        world.messages().update(message, Doc.of("reactions", Doc.of()), List.of());
        world.messages().save(message.remove("reactions"));
        return Reply.none();
    }

    private void announce(String type, Doc message, String emoji, String user) {
        world.events()
                .publish(
                        message.text("channel"),
                        Events.event(type)
                                .put("id", message.id())
                                .put("channel_id", message.text("channel"))
                                .put("user_id", user)
                                .put("emoji_id", emoji));
    }
}
