package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.UserSettings;
import chat.holt.localinstance.world.World;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Settings and read positions shared by a user's devices, and push subscriptions (`rest.md §26, §27`).
final class SyncRoutes {
    private final World world;

    SyncRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user(
                "GET", "/sync/unreads", request -> Reply.ok(world.unreads().of(request.myId())));
        endpoints.user("POST", "/sync/settings/fetch", request -> {
            List<String> keys = request.body().texts("keys");
            if (keys == null) {
                throw new FrameworkError(422);
            }
            return Reply.ok(new UserSettings(world).read(request.myId(), keys));
        });
        endpoints.user("POST", "/sync/settings/set", this::set);
        endpoints.session("POST", "/push/subscribe", request -> {
            var body = request.body();
            Doc subscription = Doc.of("endpoint", body.required("endpoint"))
                    .put("p256dh", body.required("p256dh"))
                    .put("auth", body.required("auth"));
            world.accounts().saveSession(request.requireSession().put("subscription", subscription));
            return Reply.none();
        });
        endpoints.session("POST", "/push/unsubscribe", request -> {
            world.accounts().saveSession(request.requireSession().remove("subscription"));
            return Reply.none();
        });
    }

    private Reply set(Request request) {
        Doc values = request.body().doc();
        for (Map.Entry<String, JsonNode> entry : values.node().properties()) {
            if (!entry.getValue().isString()) {
                throw new FrameworkError(422);
            }
        }
        long now = world.now().toEpochMilli();
        Long asked = request.call().queryNumber("timestamp");
        long revision = asked == null ? now : Math.min(asked, now);
        Doc update = new UserSettings(world).write(request.myId(), values, revision);
        world.events()
                .toUser(
                        request.myId(),
                        Events.event("UserSettingsUpdate")
                                .put("id", request.myId())
                                .put("update", update));
        return Reply.none();
    }
}
