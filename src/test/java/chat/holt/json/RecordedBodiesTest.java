package chat.holt.json;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.Fixtures;
import chat.holt.model.ChangeEmail;
import chat.holt.model.ChangePassword;
import chat.holt.model.ChangeUsername;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.CreateBan;
import chat.holt.model.CreateBot;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateEmoji;
import chat.holt.model.CreateGroup;
import chat.holt.model.CreateRole;
import chat.holt.model.CreateServer;
import chat.holt.model.CreateWebhook;
import chat.holt.model.DeleteMessages;
import chat.holt.model.EditChannel;
import chat.holt.model.EditEmoji;
import chat.holt.model.EditMember;
import chat.holt.model.EditMessage;
import chat.holt.model.EditRole;
import chat.holt.model.EditServer;
import chat.holt.model.EditUser;
import chat.holt.model.EmailOnly;
import chat.holt.model.FetchSettings;
import chat.holt.model.FriendRequest;
import chat.holt.model.InviteBot;
import chat.holt.model.Login;
import chat.holt.model.MfaResponse;
import chat.holt.model.Report;
import chat.holt.model.RoleRanks;
import chat.holt.model.SearchMessages;
import chat.holt.model.SendMessage;
import chat.holt.model.SetOverride;
import chat.holt.model.SetPermissions;
import chat.holt.model.WebPushSubscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Every recorded request body survives decoding and encoding; for replies see `WireCheck`.
class RecordedBodiesTest {
    /// Body type by route; ids are `*`. Choices are made in [#bodyType].
    private static final Map<String, Class<?>> ROUTES = Map.ofEntries(
            Map.entry("PATCH /auth/account/change/email", ChangeEmail.class),
            Map.entry("PATCH /auth/account/change/password", ChangePassword.class),
            Map.entry("POST /auth/account/create", CreateAccount.class),
            Map.entry("POST /auth/account/reset_password", EmailOnly.class),
            Map.entry("PUT /auth/mfa/ticket", MfaResponse.class),
            Map.entry("PUT /auth/mfa/totp", MfaResponse.class),
            Map.entry("PATCH /auth/session/*", FriendlyName.class),
            Map.entry("POST /auth/session/login", Login.class),
            Map.entry("POST /bots/*/invite", InviteBot.class),
            Map.entry("POST /bots/create", CreateBot.class),
            Map.entry("PATCH /channels/*", EditChannel.class),
            Map.entry("POST /channels/*/messages", SendMessage.class),
            Map.entry("PATCH /channels/*/messages/*", EditMessage.class),
            Map.entry("DELETE /channels/*/messages/bulk", DeleteMessages.class),
            Map.entry("PUT /channels/*/permissions/*", SetOverride.class),
            Map.entry("PUT /channels/*/permissions/default", SetOverride.class),
            Map.entry("POST /channels/*/search", SearchMessages.class),
            Map.entry("POST /channels/*/webhooks", CreateWebhook.class),
            Map.entry("POST /channels/create", CreateGroup.class),
            Map.entry("PATCH /custom/emoji/*", EditEmoji.class),
            Map.entry("PUT /custom/emoji/*", CreateEmoji.class),
            Map.entry("POST /onboard/complete", ChooseUsername.class),
            Map.entry("POST /push/subscribe", WebPushSubscription.class),
            Map.entry("POST /safety/report", Report.class),
            Map.entry("PATCH /servers/*", EditServer.class),
            Map.entry("PUT /servers/*/bans/*", CreateBan.class),
            Map.entry("POST /servers/*/channels", CreateChannel.class),
            Map.entry("PATCH /servers/*/members/*", EditMember.class),
            Map.entry("PUT /servers/*/permissions/*", SetOverride.class),
            Map.entry("PUT /servers/*/permissions/default", SetPermissions.class),
            Map.entry("POST /servers/*/roles", CreateRole.class),
            Map.entry("PATCH /servers/*/roles/*", EditRole.class),
            Map.entry("PATCH /servers/*/roles/ranks", RoleRanks.class),
            Map.entry("POST /servers/create", CreateServer.class),
            Map.entry("POST /sync/settings/fetch", FetchSettings.class),
            Map.entry("PATCH /users/@me", EditUser.class),
            Map.entry("PATCH /users/@me/username", ChangeUsername.class),
            Map.entry("PATCH /users/*", EditUser.class),
            Map.entry("POST /users/friend", FriendRequest.class),
            Map.entry("POST /webhooks/*/*", SendMessage.class),
            Map.entry("PATCH /webhooks/*/*/*", EditMessage.class));

    /// Routes whose bodies are free-form or not modelled.
    private static final List<String> FREE = List.of(
            "POST /sync/settings/set",
            "POST /channels/*/join_call",
            "POST /servers/*/categories",
            "GET /users/*/default_avatar");

    private record FriendlyName(String friendlyName) {}

    @Test
    void bodiesSurvive() {
        int checked = 0;
        TreeSet<String> unknown = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode exchange : Fixtures.exchanges()) {
            JsonNode body = exchange.path("body");
            if (exchange.path("status").asInt() >= 300 || !body.isObject()) {
                continue;
            }
            String route = routeOf(exchange);
            JavaType type = bodyType(route, body);
            if (type == null) {
                if (!FREE.contains(route) && !route.startsWith("PATCH /bots") && !route.startsWith("PATCH /webhooks")) {
                    unknown.add(route);
                }
                continue;
            }
            check(exchange, body, type, wrong);
            checked++;
        }
        assertThat(unknown).as("routes without a body type").isEmpty();
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(150);
    }

    private static void check(JsonNode exchange, JsonNode json, JavaType type, List<String> wrong) {
        Object value = Json.mapper().treeToValue(json, type);
        JsonNode again = normal(Json.mapper().readTree(Json.mapper().writeValueAsString(value)));
        JsonNode expected = normal(json.deepCopy());
        if (!again.equals(expected)) {
            wrong.add("%s %s (%s)\n  was %s\n  now %s"
                    .formatted(exchange.path("n"), routeOf(exchange), exchange.path("step"), expected, again));
        }
    }

    /// Drops what means the same as its absence: `embeds: []`, which the server keeps after some edits, and in bodies
    /// of the recording client a false `nsfw` and a null description (`models.md`).
    private static JsonNode normal(JsonNode json) {
        if (json instanceof ObjectNode object) {
            if (object.path("embeds").isArray() && object.path("embeds").isEmpty()) {
                object.remove("embeds");
            }
            if (object.path("nsfw").isBoolean() && !object.path("nsfw").booleanValue()) {
                object.remove("nsfw");
            }
            if (object.path("description").isNull()) {
                object.remove("description");
            }
        }
        json.forEach(RecordedBodiesTest::normal);
        return json;
    }

    private static @Nullable JavaType bodyType(String route, JsonNode body) {
        Class<?> type = ROUTES.get(route);
        if (type == null) {
            return null;
        }
        if (type == SetOverride.class && body.path("permissions").isNumber()) {
            type = SetPermissions.class;
        }
        return Json.mapper().constructType(type);
    }

    private static String routeOf(JsonNode exchange) {
        List<String> segments = new ArrayList<>();
        for (String segment : exchange.path("path").asString().split("/", -1)) {
            boolean id = segment.matches("(?=.*\\d)[0-9A-Za-z_-]{8,}|TOKEN:.*");
            segments.add(id ? "*" : segment);
        }
        return exchange.path("method").asString() + " " + String.join("/", segments);
    }
}
