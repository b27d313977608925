package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.Sending;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Webhooks and what they post (`rest.md §25`).
final class WebhookRoutes {
    private static final long PERMISSIONS = 876_609_536;
    private static final String BY_TOKEN = "/webhooks/{webhook}/{token}";
    private static final String MESSAGE = "/webhooks/{webhook}/{token}/{message}";

    private final World world;

    WebhookRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("POST", "/channels/{channel}/webhooks", this::create);
        endpoints.user("GET", "/channels/{channel}/webhooks", request -> {
            Doc channel = world.channel(request.parameter("channel"));
            world.rights().requireChannel(request.me(), channel, Permission.MANAGE_WEBHOOKS);
            return Reply.ok(world.webhooks().where("channel = ? ORDER BY id", channel.id()));
        });
        endpoints.user("GET", "/webhooks/{webhook}", request -> {
            Doc webhook = webhook(request.call());
            world.rights().requireChannel(request.me(), channel(webhook), Permission.VIEW_CHANNEL);
            Doc avatar = webhook.doc("avatar");
            Doc shown = webhook.only("id", "name", "channel_id", "permissions");
            return Reply.ok(avatar == null ? shown.putNull("avatar") : shown.put("avatar", avatar.id()));
        });
        endpoints.user("PATCH", "/webhooks/{webhook}", request -> {
            Doc webhook = webhook(request.call());
            world.rights().requireChannel(request.me(), channel(webhook), Permission.MANAGE_WEBHOOKS);
            return edit(webhook, request.body());
        });
        endpoints.user("DELETE", "/webhooks/{webhook}", request -> {
            Doc webhook = webhook(request.call());
            world.rights().requireChannel(request.me(), channel(webhook), Permission.MANAGE_WEBHOOKS);
            delete(webhook);
            audit(request, "WebhookDelete", webhook);
            return Reply.none();
        });
        endpoints.open("GET", BY_TOKEN, call -> Reply.ok(authenticated(call)));
        endpoints.open("PATCH", BY_TOKEN, call -> edit(authenticated(call), call.body()));
        endpoints.open("DELETE", BY_TOKEN, call -> {
            delete(authenticated(call));
            return Reply.none();
        });
        endpoints.open("POST", BY_TOKEN, this::execute);
        endpoints.open("PATCH", MESSAGE, this::editMessage);
        endpoints.open("DELETE", MESSAGE, call -> {
            Doc webhook = authenticated(call);
            world.messages().delete(channel(webhook), ownMessage(webhook, call, ErrorType.CANNOT_DELETE_MESSAGE));
            return Reply.none();
        });
    }

    private Doc webhook(Call call) {
        return World.found(world.webhooks().find(call.parameter("webhook")));
    }

    private Doc authenticated(Call call) {
        Doc webhook = webhook(call);
        if (!webhook.text("token").equals(call.parameter("token"))) {
            throw ApiError.of(ErrorType.NOT_AUTHENTICATED);
        }
        return webhook;
    }

    private Doc channel(Doc webhook) {
        return world.channel(webhook.text("channel_id"));
    }

    private Reply create(Request request) {
        Body body = request.body();
        String name = body.required("name", 1, 32);
        String avatar = body.text("avatar", 1, 128);
        Doc channel = world.channel(request.parameter("channel"));
        String type = channel.text("channel_type");
        if (!type.equals("TextChannel") && !type.equals("Group")) {
            throw ApiError.invalidOperation();
        }
        world.rights().requireChannel(request.me(), channel, Permission.MANAGE_WEBHOOKS);
        String id = world.ids().next();
        Doc webhook = Doc.of("id", id)
                .put("name", name)
                .put("avatar", avatar == null ? null : world.uploads().use("avatars", avatar))
                .put("creator_id", request.myId())
                .put("channel_id", channel.id())
                .put("permissions", PERMISSIONS)
                .put("token", world.ids().token());
        world.webhooks().put(id, webhook);
        world.events()
                .publish(
                        channel.id(),
                        Events.event("WebhookCreate").merge(webhook).putNull("token"));
        audit(request, "WebhookCreate", webhook);
        return Reply.ok(webhook);
    }

    private void audit(Request request, String type, Doc webhook) {
        String server = channel(webhook).find("server");
        if (server != null) {
            Doc action = Doc.of("type", type)
                    .put("webhook", webhook.text("id"))
                    .put("name", webhook.text("name"))
                    .put("channel", webhook.text("channel_id"));
            world.auditLog().add(server, request.myId(), request.reason(), null, action);
        }
    }

    private Reply edit(Doc webhook, Body body) {
        String name = body.text("name", 1, 32);
        String avatar = body.text("avatar", 1, 128);
        Long permissions = body.number("permissions");
        List<String> remove = body.remove("Avatar");
        if (name == null && avatar == null && remove.isEmpty()) {
            return Reply.ok(webhook);
        }
        if (!remove.isEmpty()) {
            webhook.remove("avatar");
        }
        Doc data = Doc.of("name", name)
                .put("avatar", avatar == null ? null : world.uploads().use("avatars", avatar))
                .put("permissions", permissions);
        world.webhooks().put(webhook.text("id"), webhook.merge(data));
        world.events()
                .publish(
                        webhook.text("channel_id"),
                        Events.event("WebhookUpdate")
                                .put("id", webhook.text("id"))
                                .put("data", data)
                                .put("remove", remove));
        return Reply.ok(webhook);
    }

    private void delete(Doc webhook) {
        world.webhooks().delete(webhook.text("id"));
        world.events()
                .publish(
                        webhook.text("channel_id"),
                        Events.event("WebhookDelete").put("id", webhook.text("id")));
    }

    private Reply execute(Call call) {
        String key = MessageRoutes.takeKey(world, call);
        Body body = call.body();
        Doc webhook = authenticated(call);
        Doc avatar = webhook.doc("avatar");
        Doc shown = Doc.of("name", webhook.text("name"));
        if (avatar == null) {
            shown.putNull("avatar");
        } else {
            shown.put("avatar", avatar.id());
        }
        var author = new Sending.Author(webhook.text("id"), null, shown, webhook.number("permissions"));
        return Reply.ok(world.sending().send(channel(webhook), author, body, key));
    }

    private Reply editMessage(Call call) {
        Body body = call.body();
        String content = body.text("content");
        @Nullable List<Body> embeds = body.bodies("embeds");
        List<Doc> texts =
                embeds == null ? List.of() : embeds.stream().map(Sending::embed).toList();
        Sending.requireLength(content, texts);
        Doc webhook = authenticated(call);
        Doc message = ownMessage(webhook, call, ErrorType.CANNOT_EDIT_MESSAGE);
        return Reply.ok(MessageRoutes.applyEdit(world, message, content, embeds, texts));
    }

    private Doc ownMessage(Doc webhook, Call call, ErrorType refusal) {
        Doc message = world.messages().get(webhook.text("channel_id"), call.parameter("message"));
        if (!Objects.equals(message.find("author"), webhook.text("id"))) {
            throw ApiError.of(refusal);
        }
        return message;
    }
}
