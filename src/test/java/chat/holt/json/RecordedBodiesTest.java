package chat.holt.json;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.Fixtures;
import chat.holt.model.AccountSummary;
import chat.holt.model.AuditLogPage;
import chat.holt.model.BanListResult;
import chat.holt.model.BotWithUser;
import chat.holt.model.ChangeEmail;
import chat.holt.model.ChangePassword;
import chat.holt.model.ChangeUsername;
import chat.holt.model.Channel;
import chat.holt.model.ChannelUnread;
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
import chat.holt.model.Emoji;
import chat.holt.model.FetchBotResponse;
import chat.holt.model.FetchSettings;
import chat.holt.model.FlagResponse;
import chat.holt.model.FriendRequest;
import chat.holt.model.Invite;
import chat.holt.model.InviteBot;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.Member;
import chat.holt.model.MemberList;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.model.MfaTicket;
import chat.holt.model.MultiFactorStatus;
import chat.holt.model.MutualResponse;
import chat.holt.model.NewRoleResponse;
import chat.holt.model.OnboardingStatus;
import chat.holt.model.OwnedBots;
import chat.holt.model.PublicBot;
import chat.holt.model.Report;
import chat.holt.model.ResponseWebhook;
import chat.holt.model.Role;
import chat.holt.model.RoleRanks;
import chat.holt.model.RootConfig;
import chat.holt.model.SearchMessages;
import chat.holt.model.SendMessage;
import chat.holt.model.Server;
import chat.holt.model.ServerBan;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SessionSummary;
import chat.holt.model.SetOverride;
import chat.holt.model.SetPermissions;
import chat.holt.model.Setting;
import chat.holt.model.TotpSecret;
import chat.holt.model.User;
import chat.holt.model.UserProfile;
import chat.holt.model.WebPushSubscription;
import chat.holt.model.Webhook;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Every recorded body and reply survives decoding and encoding.
class RecordedBodiesTest {
    private static final Class<?> NONE = Void.class;

    /// Body and reply type by route; ids are `*`. Lists and choices are made in [#replyType] and [#bodyType].
    private static final Map<String, List<Class<?>>> ROUTES = Map.ofEntries(
            route("GET /", NONE, RootConfig.class),
            route("GET /auth/account", NONE, AccountSummary.class),
            route("GET /auth/account/", NONE, AccountSummary.class),
            route("PATCH /auth/account/change/email", ChangeEmail.class, NONE),
            route("PATCH /auth/account/change/password", ChangePassword.class, NONE),
            route("POST /auth/account/create", CreateAccount.class, NONE),
            route("POST /auth/account/reset_password", EmailOnly.class, NONE),
            route("GET /auth/mfa", NONE, MultiFactorStatus.class),
            route("GET /auth/mfa/methods", NONE, MfaMethod[].class),
            route("PATCH /auth/mfa/recovery", NONE, String[].class),
            route("POST /auth/mfa/recovery", NONE, String[].class),
            route("PUT /auth/mfa/ticket", MfaResponse.class, MfaTicket.class),
            route("POST /auth/mfa/totp", NONE, TotpSecret.class),
            route("PUT /auth/mfa/totp", MfaResponse.class, NONE),
            route("PATCH /auth/session/*", FriendlyName.class, SessionSummary.class),
            route("GET /auth/session/all", NONE, SessionSummary[].class),
            route("POST /auth/session/login", Login.class, LoginResult.class),
            route("GET /bots/@me", NONE, OwnedBots.class),
            route("GET /bots/*", NONE, FetchBotResponse.class),
            route("PATCH /bots/*", NONE, BotWithUser.class),
            route("GET /bots/*/invite", NONE, PublicBot.class),
            route("POST /bots/*/invite", InviteBot.class, NONE),
            route("POST /bots/create", CreateBot.class, BotWithUser.class),
            route("GET /channels/*", NONE, Channel.class),
            route("PATCH /channels/*", EditChannel.class, Channel.class),
            route("POST /channels/*/invites", NONE, Invite.class),
            route("GET /channels/*/members", NONE, User[].class),
            route("GET /channels/*/messages", NONE, Message[].class),
            route("POST /channels/*/messages", SendMessage.class, Message.class),
            route("GET /channels/*/messages/*", NONE, Message.class),
            route("PATCH /channels/*/messages/*", EditMessage.class, Message.class),
            route("DELETE /channels/*/messages/bulk", DeleteMessages.class, NONE),
            route("PUT /channels/*/permissions/*", SetOverride.class, Channel.class),
            route("PUT /channels/*/permissions/default", SetOverride.class, Channel.class),
            route("POST /channels/*/search", SearchMessages.class, Message[].class),
            route("GET /channels/*/webhooks", NONE, Webhook[].class),
            route("POST /channels/*/webhooks", CreateWebhook.class, Webhook.class),
            route("POST /channels/create", CreateGroup.class, Channel.class),
            route("GET /custom/emoji/*", NONE, Emoji.class),
            route("PATCH /custom/emoji/*", EditEmoji.class, Emoji.class),
            route("PUT /custom/emoji/*", CreateEmoji.class, Emoji.class),
            route("GET /invites/*", NONE, InviteResponse.class),
            route("POST /invites/*", NONE, InviteJoinResponse.class),
            route("POST /onboard/complete", ChooseUsername.class, User.class),
            route("GET /onboard/hello", NONE, OnboardingStatus.class),
            route("POST /push/subscribe", WebPushSubscription.class, NONE),
            route("POST /safety/report", Report.class, NONE),
            route("GET /servers/*", NONE, Server.class),
            route("PATCH /servers/*", EditServer.class, Server.class),
            route("GET /servers/*/audit_logs", NONE, AuditLogPage.class),
            route("GET /servers/*/bans", NONE, BanListResult.class),
            route("PUT /servers/*/bans/*", CreateBan.class, ServerBan.class),
            route("POST /servers/*/channels", CreateChannel.class, Channel.class),
            route("GET /servers/*/emojis", NONE, Emoji[].class),
            route("GET /servers/*/invites", NONE, Invite[].class),
            route("GET /servers/*/members", NONE, MemberList.class),
            route("GET /servers/*/members/*", NONE, Member.class),
            route("PATCH /servers/*/members/*", EditMember.class, Member.class),
            route("GET /servers/*/members_experimental_query", NONE, MemberList.class),
            route("PUT /servers/*/permissions/*", SetOverride.class, Server.class),
            route("PUT /servers/*/permissions/default", SetPermissions.class, Server.class),
            route("POST /servers/*/roles", CreateRole.class, NewRoleResponse.class),
            route("GET /servers/*/roles/*", NONE, Role.class),
            route("PATCH /servers/*/roles/*", EditRole.class, Role.class),
            route("PATCH /servers/*/roles/ranks", RoleRanks.class, Server.class),
            route("POST /servers/create", CreateServer.class, ServerWithChannels.class),
            route("POST /sync/settings/fetch", FetchSettings.class, Settings.class),
            route("GET /sync/unreads", NONE, ChannelUnread[].class),
            route("GET /users/@me", NONE, User.class),
            route("PATCH /users/@me", EditUser.class, User.class),
            route("PATCH /users/@me/username", ChangeUsername.class, User.class),
            route("GET /users/*", NONE, User.class),
            route("PATCH /users/*", EditUser.class, User.class),
            route("PUT /users/*/block", NONE, User.class),
            route("DELETE /users/*/block", NONE, User.class),
            route("GET /users/*/dm", NONE, Channel.class),
            route("GET /users/*/flags", NONE, FlagResponse.class),
            route("PUT /users/*/friend", NONE, User.class),
            route("DELETE /users/*/friend", NONE, User.class),
            route("GET /users/*/mutual", NONE, MutualResponse.class),
            route("GET /users/*/profile", NONE, UserProfile.class),
            route("GET /users/dms", NONE, Channel[].class),
            route("POST /users/friend", FriendRequest.class, User.class),
            route("GET /webhooks/*", NONE, ResponseWebhook.class),
            route("PATCH /webhooks/*", NONE, Webhook.class),
            route("GET /webhooks/*/*", NONE, Webhook.class),
            route("PATCH /webhooks/*/*", NONE, Webhook.class),
            route("POST /webhooks/*/*", SendMessage.class, Message.class),
            route("PATCH /webhooks/*/*/*", EditMessage.class, Message.class));

    /// Routes whose bodies are free-form or not modelled.
    private static final List<String> FREE = List.of(
            "POST /sync/settings/set",
            "POST /channels/*/join_call",
            "POST /servers/*/categories",
            "GET /users/*/default_avatar");

    private static final class Settings {}

    private record FriendlyName(String friendlyName) {}

    @Test
    void repliesSurvive() {
        int checked = 0;
        TreeSet<String> unknown = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode exchange : Fixtures.exchanges()) {
            JsonNode reply = exchange.path("reply");
            if (exchange.path("status").asInt() != 200 || reply.has("__bytes__") || reply.isNull()) {
                continue;
            }
            String route = routeOf(exchange);
            JavaType type = replyType(route, reply);
            if (type == null) {
                if (!FREE.contains(route)) {
                    unknown.add(route);
                }
                continue;
            }
            check(exchange, reply, type, wrong);
            checked++;
        }
        assertThat(unknown).as("routes without a reply type").isEmpty();
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(290);
    }

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

    private static @Nullable JavaType replyType(String route, JsonNode reply) {
        List<Class<?>> types = ROUTES.get(route);
        if (types == null || types.get(1) == NONE) {
            return null;
        }
        Class<?> type = types.get(1);
        if (type == Settings.class) {
            return Json.mapper().constructType(new TypeReference<Map<String, Setting>>() {});
        }
        if (type == Message[].class && reply.isObject()) {
            type = MessagePage.class;
        } else if (type == Member.class && reply.has("member")) {
            type = MemberWithRoles.class;
        } else if (type == Server.class && reply.path("channels").path(0).isObject()) {
            type = PopulatedServer.class;
        }
        return Json.mapper().constructType(type);
    }

    private static @Nullable JavaType bodyType(String route, JsonNode body) {
        List<Class<?>> types = ROUTES.get(route);
        if (types == null || types.get(0) == NONE) {
            return null;
        }
        Class<?> type = types.get(0);
        if (type == SetOverride.class && body.path("permissions").isNumber()) {
            type = SetPermissions.class;
        }
        return Json.mapper().constructType(type);
    }

    private record MemberWithRoles(Member member, Map<String, Role> roles) {}

    /// Checked without its channels, which are not ids here.
    private record PopulatedServer(
            @JsonAnySetter @JsonAnyGetter Map<String, Object> all) {}

    private static String routeOf(JsonNode exchange) {
        List<String> segments = new ArrayList<>();
        for (String segment : exchange.path("path").asString().split("/", -1)) {
            boolean id = segment.matches("(?=.*\\d)[0-9A-Za-z_-]{8,}|TOKEN:.*");
            segments.add(id ? "*" : segment);
        }
        return exchange.path("method").asString() + " " + String.join("/", segments);
    }

    private static Map.Entry<String, List<Class<?>>> route(String route, Class<?> body, Class<?> reply) {
        return Map.entry(route, List.of(body, reply));
    }
}
