package chat.holt.wire;

import chat.holt.json.Json;
import chat.holt.model.AccountSummary;
import chat.holt.model.AuditLogPage;
import chat.holt.model.BanListResult;
import chat.holt.model.BotWithUser;
import chat.holt.model.CallToken;
import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.ChannelUnread;
import chat.holt.model.Emoji;
import chat.holt.model.FetchBotResponse;
import chat.holt.model.FlagResponse;
import chat.holt.model.Invite;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import chat.holt.model.LoginResult;
import chat.holt.model.Member;
import chat.holt.model.MemberList;
import chat.holt.model.MemberWithRoles;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaTicket;
import chat.holt.model.MultiFactorStatus;
import chat.holt.model.MutualResponse;
import chat.holt.model.NewRoleResponse;
import chat.holt.model.OnboardingStatus;
import chat.holt.model.OwnedBots;
import chat.holt.model.PublicBot;
import chat.holt.model.ResponseWebhook;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.ServerBan;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SessionSummary;
import chat.holt.model.Setting;
import chat.holt.model.TotpSecret;
import chat.holt.model.User;
import chat.holt.model.UserProfile;
import chat.holt.model.VerifyResponse;
import chat.holt.model.Webhook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/// What each route replies with (`rest.md`); an id in a path is `*`.
final class ReplyTypes {
    private static final Class<?> SETTINGS = Map.class;

    private static final List<Route> ROUTES = List.of(
            route("GET /auth/account", AccountSummary.class),
            route("GET /auth/mfa", MultiFactorStatus.class),
            route("GET /auth/mfa/methods", MfaMethod[].class),
            route("PATCH /auth/mfa/recovery", String[].class),
            route("POST /auth/mfa/recovery", String[].class),
            route("PUT /auth/mfa/ticket", MfaTicket.class),
            route("POST /auth/mfa/totp", TotpSecret.class),
            route("PATCH /auth/session/*", SessionSummary.class),
            route("GET /auth/session/all", SessionSummary[].class),
            route("POST /auth/session/login", LoginResult.class),
            route("GET /bots/@me", OwnedBots.class),
            route("GET /bots/*", FetchBotResponse.class),
            route("PATCH /bots/*", BotWithUser.class),
            route("GET /bots/*/invite", PublicBot.class),
            route("POST /bots/create", BotWithUser.class),
            route("GET /channels/*", Channel.class),
            route("PATCH /channels/*", Channel.class),
            route("POST /channels/*/invites", Invite.class),
            route("GET /channels/*/members", User[].class),
            route("GET /channels/*/messages", Message[].class),
            route("POST /channels/*/messages", Message.class),
            route("GET /channels/*/messages/*", Message.class),
            route("PATCH /channels/*/messages/*", Message.class),
            route("PUT /channels/*/permissions/*", Channel.class),
            route("PUT /channels/*/permissions/default", Channel.class),
            route("POST /channels/*/search", Message[].class),
            route("GET /channels/*/webhooks", Webhook[].class),
            route("POST /channels/*/webhooks", Webhook.class),
            route("POST /channels/create", Channel.class),
            route("GET /custom/emoji/*", Emoji.class),
            route("PATCH /custom/emoji/*", Emoji.class),
            route("PUT /custom/emoji/*", Emoji.class),
            route("GET /invites/*", InviteResponse.class),
            route("POST /invites/*", InviteJoinResponse.class),
            route("POST /onboard/complete", User.class),
            route("GET /onboard/hello", OnboardingStatus.class),
            route("GET /servers/*", Server.class),
            route("PATCH /servers/*", Server.class),
            route("GET /servers/*/audit_logs", AuditLogPage.class),
            route("GET /servers/*/bans", BanListResult.class),
            route("PUT /servers/*/bans/*", ServerBan.class),
            route("POST /servers/*/channels", Channel.class),
            route("GET /servers/*/emojis", Emoji[].class),
            route("GET /servers/*/invites", Invite[].class),
            route("GET /servers/*/members", MemberList.class),
            route("GET /servers/*/members/*", Member.class),
            route("PATCH /servers/*/members/*", Member.class),
            route("GET /servers/*/members_experimental_query", MemberList.class),
            route("PUT /servers/*/permissions/*", Server.class),
            route("PUT /servers/*/permissions/default", Server.class),
            route("POST /servers/*/roles", NewRoleResponse.class),
            route("GET /servers/*/roles/*", Role.class),
            route("PATCH /servers/*/roles/*", Role.class),
            route("PATCH /servers/*/roles/ranks", Server.class),
            route("POST /servers/create", ServerWithChannels.class),
            route("POST /sync/settings/fetch", SETTINGS),
            route("GET /sync/unreads", ChannelUnread[].class),
            route("GET /users/@me", User.class),
            route("PATCH /users/@me", User.class),
            route("PATCH /users/@me/username", User.class),
            route("GET /users/*", User.class),
            route("PATCH /users/*", User.class),
            route("PUT /users/*/block", User.class),
            route("DELETE /users/*/block", User.class),
            route("GET /users/*/dm", Channel.class),
            route("GET /users/*/flags", FlagResponse.class),
            route("PUT /users/*/friend", User.class),
            route("DELETE /users/*/friend", User.class),
            route("GET /users/*/mutual", MutualResponse.class),
            route("GET /users/*/profile", UserProfile.class),
            route("GET /users/dms", Channel[].class),
            route("POST /users/friend", User.class),
            route("GET /webhooks/*", ResponseWebhook.class),
            route("PATCH /webhooks/*", Webhook.class),
            route("GET /webhooks/*/*", Webhook.class),
            route("PATCH /webhooks/*/*", Webhook.class),
            route("POST /webhooks/*/*", Message.class),
            route("PATCH /webhooks/*/*/*", Message.class),
            route("POST /auth/account/verify/*", VerifyResponse.class),
            route("POST /channels/*/join_call", CallToken.class),
            route("POST /servers/*/categories", Category.class),
            route("PATCH /servers/*/categories/*", Category.class),
            route("GET /users/*/friend", User.class),
            route("POST /channels/*/messages/*/append", Message.class));

    private ReplyTypes() {}

    private record Route(List<String> segments, Class<?> reply) {
        boolean matches(List<String> path) {
            if (segments.size() != path.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!segments.get(i).equals("*") && !segments.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        long wildcards() {
            return segments.stream().filter("*"::equals).count();
        }
    }

    private static Route route(String template, Class<?> reply) {
        return new Route(segments(template), reply);
    }

    /// The type of a successful reply, which for some routes depends on the query; null if the route is unknown.
    static @Nullable JavaType of(String method, String path, JsonNode reply) {
        List<String> segments = segments(method + " " + path.replaceFirst("[?#].*$", ""));
        Class<?> type = ROUTES.stream()
                .filter(route -> route.matches(segments))
                .min(Comparator.comparingLong(Route::wildcards))
                .map(Route::reply)
                .orElse(null);
        if (type == null) {
            return null;
        } else if (type == SETTINGS) {
            return Json.mapper().constructType(new TypeReference<Map<String, Setting>>() {});
        } else if (type == Message[].class && reply.isObject()) {
            type = MessagePage.class;
        } else if (type == Member.class && reply.has("member")) {
            type = MemberWithRoles.class;
        }
        return Json.mapper().constructType(type);
    }

    private static List<String> segments(String text) {
        return Arrays.stream(text.split("[ /]+")).toList();
    }
}
