package chat.holt.gateway;

import chat.holt.json.Patch;
import chat.holt.model.Always;
import chat.holt.model.Channel;
import chat.holt.model.ChannelSlowmode;
import chat.holt.model.ChannelUnread;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.EditEmoji;
import chat.holt.model.Embed;
import chat.holt.model.Emoji;
import chat.holt.model.Empty;
import chat.holt.model.ErrorType;
import chat.holt.model.Member;
import chat.holt.model.MemberId;
import chat.holt.model.Message;
import chat.holt.model.PolicyChange;
import chat.holt.model.RemovalIntention;
import chat.holt.model.Server;
import chat.holt.model.Setting;
import chat.holt.model.UnknownFields;
import chat.holt.model.User;
import chat.holt.model.UserVoiceState;
import chat.holt.model.Webhook;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the server sends over the gateway, one record per event type, named as on the wire (`gateway.md §6`); the
/// exception is [MessageCreate], on the wire `Message`.
public sealed interface GatewayEvent {

    // Connection (`gateway.md §6.1`)

    record Authenticated() implements GatewayEvent {}

    /// The initial snapshot (`gateway.md §4`). What was not asked for is empty or null, and not written.
    record Ready(
            List<User> users,
            List<Server> servers,
            List<Channel> channels,
            List<Member> members,
            List<Emoji> emojis,
            List<ChannelVoiceState> voiceStates,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, Setting> userSettings,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<ChannelUnread> channelUnreads,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<PolicyChange> policyChanges)
            implements GatewayEvent {
        public Ready {
            users = asked(users);
            servers = asked(servers);
            channels = asked(channels);
            members = asked(members);
            emojis = asked(emojis);
            voiceStates = asked(voiceStates);
        }
    }

    /// Answer to a ping, with its data.
    record Pong(@Always JsonNode data) implements GatewayEvent {}

    /// Fatal for the connection, both spellings of `gateway.md §2`. `location` is for debugging only.
    record Error(ErrorType error, @Nullable String location) implements GatewayEvent {}

    /// Events to be applied in order as one change (`gateway.md §5`).
    record Bulk(List<GatewayEvent> events) implements GatewayEvent {
        public Bulk {
            events = List.copyOf(events);
        }
    }

    /// This session is over; do not reconnect.
    record Logout() implements GatewayEvent {}

    /// Another of your sessions was revoked.
    record DeleteSession(String userId, String sessionId) implements GatewayEvent {}

    /// All other sessions of yours were revoked.
    record DeleteAllSessions(
            String userId, @Always @Nullable String excludeSessionId) implements GatewayEvent {}

    record UserSlowmodes(@Always List<ChannelSlowmode> slowmodes) implements GatewayEvent {
        public UserSlowmodes {
            slowmodes = orEmpty(slowmodes);
        }
    }

    /// An event this version does not know; ignored.
    record Unknown(String type) implements GatewayEvent {}

    // Messages (`gateway.md §6.2`)

    /// Wire type `Message`. `message.user().relationship()` is unreliable.
    record MessageCreate(Message message) implements GatewayEvent {}

    /// Merge data first, clear then.
    record MessageUpdate(
            String id, String channel, @JsonUnwrapped Patch patch) implements GatewayEvent {}

    record MessageAppend(String id, String channel, Appended append) implements GatewayEvent {}

    /// Embeds that were found after the message had been sent.
    record Appended(List<Embed> embeds, @UnknownFields Map<String, Object> unknown) {
        public Appended {
            embeds = Empty.asCame(embeds);
            unknown = Empty.map(unknown);
        }
    }

    record MessageDelete(String id, String channel) implements GatewayEvent {}

    record BulkMessageDelete(String channel, @Always List<String> ids) implements GatewayEvent {}

    record MessageReact(String id, String channelId, String userId, String emojiId) implements GatewayEvent {}

    record MessageUnreact(String id, String channelId, String userId, String emojiId) implements GatewayEvent {}

    /// All reactions of one emoji were removed.
    record MessageRemoveReaction(String id, String channelId, String emojiId) implements GatewayEvent {}

    // Channels (`gateway.md §6.3`)

    /// A channel was created or became visible; replaces a known one.
    record ChannelCreate(Channel channel) implements GatewayEvent {}

    record ChannelUpdate(String id, @JsonUnwrapped Patch patch) implements GatewayEvent {}

    /// A channel was deleted or became invisible.
    record ChannelDelete(String id) implements GatewayEvent {}

    record ChannelGroupJoin(String id, String user) implements GatewayEvent {}

    record ChannelGroupLeave(String id, String user) implements GatewayEvent {}

    record ChannelStartTyping(String id, String user) implements GatewayEvent {}

    record ChannelStopTyping(String id, String user) implements GatewayEvent {}

    record ChannelAck(String id, String user, String messageId) implements GatewayEvent {}

    record WebhookCreate(Webhook webhook) implements GatewayEvent {}

    record WebhookUpdate(
            String id, @Always ObjectNode data, @Always List<String> remove) implements GatewayEvent {}

    record WebhookDelete(String id) implements GatewayEvent {}

    // Servers (`gateway.md §6.4`)

    /// You joined or created a server.
    record ServerCreate(
            String id,
            Server server,
            @Always List<Channel> channels,
            @Always List<Emoji> emojis,
            @Always List<ChannelVoiceState> voiceStates)
            implements GatewayEvent {
        public ServerCreate {
            channels = orEmpty(channels);
            emojis = orEmpty(emojis);
            voiceStates = orEmpty(voiceStates);
        }
    }

    record ServerUpdate(String id, @JsonUnwrapped Patch patch) implements GatewayEvent {}

    record ServerDelete(String id) implements GatewayEvent {}

    /// `id` is the server.
    record ServerMemberJoin(String id, String user, Member member) implements GatewayEvent {}

    record ServerMemberUpdate(MemberId id, @JsonUnwrapped Patch patch) implements GatewayEvent {}

    /// `id` is the server; when `user` is you, the server is gone.
    record ServerMemberLeave(String id, String user, RemovalIntention reason) implements GatewayEvent {}

    /// `id` is the server. An unknown role is a new one, its data complete.
    record ServerRoleUpdate(
            String id, String roleId, @JsonUnwrapped Patch patch) implements GatewayEvent {}

    record ServerRoleDelete(String id, String roleId) implements GatewayEvent {}

    /// All roles of server `id`, the highest first: the index is the new rank.
    record ServerRoleRanksUpdate(String id, @Always List<String> ranks) implements GatewayEvent {}

    record EmojiCreate(Emoji emoji) implements GatewayEvent {}

    record EmojiUpdate(String id, EditEmoji data) implements GatewayEvent {}

    record EmojiDelete(String id) implements GatewayEvent {}

    // Users (`gateway.md §6.5`)

    record UserUpdate(
            String id,
            @JsonUnwrapped Patch patch,
            @Always @Nullable String eventId) implements GatewayEvent {}

    /// `id` is you, `user` the other one as you see them now.
    record UserRelationship(String id, User user) implements GatewayEvent {}

    record UserSettingsUpdate(String id, @Always Map<String, Setting> update) implements GatewayEvent {}

    record UserPlatformWipe(String userId, @Always int flags) implements GatewayEvent {}

    // Voice (`gateway.md §6.6`)

    record VoiceChannelJoin(String id, UserVoiceState state) implements GatewayEvent {}

    record VoiceChannelLeave(String id, String user) implements GatewayEvent {}

    record VoiceChannelMove(String user, String from, String to, UserVoiceState state) implements GatewayEvent {}

    /// `id` is the user; `data` is partial.
    record UserVoiceStateUpdate(
            String id, String channelId, @Always ObjectNode data) implements GatewayEvent {}

    /// A moderator moved you: connect to `node` with `token` within ten seconds.
    record UserMoveVoiceChannel(String node, String from, String to, String token) implements GatewayEvent {}

    record VoiceCallUpdate(
            String initiatorId,
            String channelId,
            @Always @Nullable Instant startedAt,
            @Always boolean ended) implements GatewayEvent {}

    /// Nothing where nothing was asked for; what was asked for is written even when it is empty.
    private static <T> List<T> asked(@Nullable List<T> list) {
        return list != null && list.isEmpty() ? Empty.written() : Empty.asCame(list);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
