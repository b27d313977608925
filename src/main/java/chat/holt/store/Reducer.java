package chat.holt.store;

import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayEvent.Authenticated;
import chat.holt.gateway.GatewayEvent.Bulk;
import chat.holt.gateway.GatewayEvent.BulkMessageDelete;
import chat.holt.gateway.GatewayEvent.ChannelAck;
import chat.holt.gateway.GatewayEvent.ChannelCreate;
import chat.holt.gateway.GatewayEvent.ChannelDelete;
import chat.holt.gateway.GatewayEvent.ChannelGroupJoin;
import chat.holt.gateway.GatewayEvent.ChannelGroupLeave;
import chat.holt.gateway.GatewayEvent.ChannelStartTyping;
import chat.holt.gateway.GatewayEvent.ChannelStopTyping;
import chat.holt.gateway.GatewayEvent.ChannelUpdate;
import chat.holt.gateway.GatewayEvent.DeleteAllSessions;
import chat.holt.gateway.GatewayEvent.DeleteSession;
import chat.holt.gateway.GatewayEvent.EmojiCreate;
import chat.holt.gateway.GatewayEvent.EmojiDelete;
import chat.holt.gateway.GatewayEvent.EmojiUpdate;
import chat.holt.gateway.GatewayEvent.Error;
import chat.holt.gateway.GatewayEvent.Logout;
import chat.holt.gateway.GatewayEvent.MessageAppend;
import chat.holt.gateway.GatewayEvent.MessageCreate;
import chat.holt.gateway.GatewayEvent.MessageDelete;
import chat.holt.gateway.GatewayEvent.MessageReact;
import chat.holt.gateway.GatewayEvent.MessageRemoveReaction;
import chat.holt.gateway.GatewayEvent.MessageUnreact;
import chat.holt.gateway.GatewayEvent.MessageUpdate;
import chat.holt.gateway.GatewayEvent.Pong;
import chat.holt.gateway.GatewayEvent.Ready;
import chat.holt.gateway.GatewayEvent.ServerCreate;
import chat.holt.gateway.GatewayEvent.ServerDelete;
import chat.holt.gateway.GatewayEvent.ServerMemberJoin;
import chat.holt.gateway.GatewayEvent.ServerMemberLeave;
import chat.holt.gateway.GatewayEvent.ServerMemberUpdate;
import chat.holt.gateway.GatewayEvent.ServerRoleDelete;
import chat.holt.gateway.GatewayEvent.ServerRoleRanksUpdate;
import chat.holt.gateway.GatewayEvent.ServerRoleUpdate;
import chat.holt.gateway.GatewayEvent.ServerUpdate;
import chat.holt.gateway.GatewayEvent.Unknown;
import chat.holt.gateway.GatewayEvent.UserMoveVoiceChannel;
import chat.holt.gateway.GatewayEvent.UserPlatformWipe;
import chat.holt.gateway.GatewayEvent.UserRelationship;
import chat.holt.gateway.GatewayEvent.UserSettingsUpdate;
import chat.holt.gateway.GatewayEvent.UserSlowmodes;
import chat.holt.gateway.GatewayEvent.UserUpdate;
import chat.holt.gateway.GatewayEvent.UserVoiceStateUpdate;
import chat.holt.gateway.GatewayEvent.VoiceCallUpdate;
import chat.holt.gateway.GatewayEvent.VoiceChannelJoin;
import chat.holt.gateway.GatewayEvent.VoiceChannelLeave;
import chat.holt.gateway.GatewayEvent.VoiceChannelMove;
import chat.holt.gateway.GatewayEvent.WebhookCreate;
import chat.holt.gateway.GatewayEvent.WebhookDelete;
import chat.holt.gateway.GatewayEvent.WebhookUpdate;
import chat.holt.model.Channel;
import chat.holt.model.Member;
import chat.holt.model.MemberId;
import chat.holt.model.Message;
import chat.holt.model.PolicyChange;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;

/// Applies events to the state: one line per event, and the clean-ups that concern several entities.
final class Reducer {
    private final State state;
    private final ObservableList<PolicyChange> policyChanges;
    private final Rights rights;
    private final Predicate<String> doubtfulDeletes;
    private final Attention attention;
    private final Rings rings;
    private final Journal journal = new Journal();

    /// @param doubtfulDeletes told of deleted channels that you should see by your rights; whether they are looked into
    Reducer(
            State state,
            Attention attention,
            ObservableList<PolicyChange> policyChanges,
            Rights rights,
            Rings rings,
            Predicate<String> doubtfulDeletes) {
        this.state = state;
        this.attention = attention;
        this.policyChanges = policyChanges;
        this.rights = rights;
        this.doubtfulDeletes = doubtfulDeletes;
        this.rings = rings;
    }

    /// Deletions in a bulk come before the rest, but whether to believe one is decided last:
    /// what hid the channel is the bulk's last event (`gateway.md §5, §7.3`).
    void apply(GatewayEvent event) {
        if (!(event instanceof Bulk || event instanceof ChannelDelete)) {
            applyOne(event);
            return;
        }
        List<GatewayEvent> events = flat(event).toList();
        List<String> doubted = new ArrayList<>();
        Set<String> created = new HashSet<>();
        for (GatewayEvent each : events) {
            if (each instanceof ChannelDelete(String id)) {
                if (visible(id)) {
                    doubted.add(id);
                } else {
                    applyOne(each);
                }
            }
        }
        for (GatewayEvent each : events) {
            if (each instanceof ChannelCreate(Channel channel)) {
                created.add(channel.id());
            }
            if (!(each instanceof ChannelDelete)) {
                applyOne(each);
            }
        }
        for (String id : doubted) {
            if (!created.contains(id) && !(visible(id) && doubtfulDeletes.test(id))) {
                applyOne(new ChannelDelete(id));
            }
        }
    }

    private void applyOne(GatewayEvent event) {
        state.revision.advance();
        // A late reply must not bring deleted messages back, loaded or not.
        if (!reduce(event) || event instanceof MessageDelete || event instanceof BulkMessageDelete) {
            journal.add(event, state.revision.current());
        }
    }

    private boolean sessionsEnded() {
        state.endedSessions.set(state.endedSessions.get() + 1);
        return true;
    }

    private static Stream<GatewayEvent> flat(GatewayEvent event) {
        return event instanceof Bulk(List<GatewayEvent> events)
                ? events.stream().flatMap(Reducer::flat)
                : Stream.of(event);
    }

    /// Whether it is a channel of a server that you yourself may see by your rights.
    private boolean visible(String channelId) {
        return state.channels.get(channelId) instanceof TextChannel
                && rights.channel(channelId, state.users.myId(), Set.of()).has(Permission.VIEW_CHANNEL);
    }

    /// Applies once more what happened after a request to things that were unknown before its reply.
    void replay(long since) {
        for (GatewayEvent event : journal.after(since)) {
            // Author, unread and typing were taken in the first time.
            if (event instanceof MessageCreate(Message message)) {
                state.messages.create(message, state.revision.current());
            } else {
                reduce(event);
            }
        }
    }

    /// False if the event concerns something that is not loaded.
    private boolean reduce(GatewayEvent event) {
        return switch (event) {
            case Ready ready -> ready(ready);
            case Bulk bulk -> true; // its events come one by one
            case Authenticated e -> true;
            case Pong e -> true;
            case Error e -> true;
            case Logout e -> true;
            case DeleteSession e -> sessionsEnded();
            case DeleteAllSessions e -> sessionsEnded();
            case Unknown e -> true;
            case UserSlowmodes e -> done(() -> state.slowmodes.put(e.slowmodes()));

            case MessageCreate e -> messageCreate(e.message());
            case MessageUpdate e -> state.messages.update(e);
            case MessageAppend e -> state.messages.append(e);
            case MessageDelete e -> messageDelete(e.channel(), e.id());
            case BulkMessageDelete e -> done(() -> e.ids().forEach(id -> messageDelete(e.channel(), id)));
            case MessageReact e -> state.messages.reaction(e.id(), e.emojiId(), e.userId(), true);
            case MessageUnreact e -> state.messages.reaction(e.id(), e.emojiId(), e.userId(), false);
            case MessageRemoveReaction e -> state.messages.removeReaction(e);

            case ChannelCreate e -> done(() -> channelCreate(e.channel()));
            case ChannelUpdate e -> state.channels.update(e.id(), e.patch());
            case ChannelDelete e -> channelDelete(e.id());
            case ChannelGroupJoin e -> state.channels.join(e.id(), e.user());
            case ChannelGroupLeave e ->
                e.user().equals(myId()) ? channelDelete(e.id()) : state.channels.leave(e.id(), e.user());
            case ChannelStartTyping e -> done(() -> startTyping(e.id(), e.user()));
            case ChannelStopTyping e -> done(() -> state.typing.stop(e.id(), e.user()));
            case ChannelAck e -> done(() -> state.unreads.read(e.id(), e.messageId()));
            case WebhookCreate e -> true;
            case WebhookUpdate e -> true;
            case WebhookDelete e -> true;

            case ServerCreate e -> done(() -> serverCreate(e));
            case ServerUpdate e -> serverUpdate(e);
            case ServerDelete e -> serverDelete(e.id());
            case ServerMemberJoin e -> done(() -> memberJoin(e));
            case ServerMemberUpdate e -> state.members.update(e.id().server(), e.id().user(), e.patch()::applyTo);
            case ServerMemberLeave e ->
                e.user().equals(myId()) ? serverDelete(e.id()) : state.members.remove(e.id(), e.user());
            case ServerRoleUpdate e -> state.servers.updateRole(e);
            case ServerRoleDelete e -> roleDelete(e.id(), e.roleId());
            case ServerRoleRanksUpdate e -> state.servers.rankRoles(e.id(), e.ranks());
            case EmojiCreate e -> done(() -> state.servers.putEmoji(e.emoji()));
            case EmojiUpdate e -> state.servers.renameEmoji(e.id(), e.data().name());
            case EmojiDelete e -> state.servers.removeEmoji(e.id());

            case UserUpdate e -> state.users.update(e);
            case UserRelationship e -> state.users.relationship(e);
            case UserSettingsUpdate e -> done(() -> state.settings.put(e.update()));
            case UserPlatformWipe e -> done(() -> userWipe(e));

            case VoiceChannelJoin e -> done(() -> rings.join(e));
            case VoiceChannelLeave e -> rings.leave(e.id(), e.user());
            case VoiceChannelMove e -> done(() -> rings.move(e));
            case UserVoiceStateUpdate e -> state.calls.update(e);
            case UserMoveVoiceChannel e -> state.calls.leave(e.from(), myId());
            case VoiceCallUpdate e -> done(() -> rings.update(e));
        };
    }

    /// Replaces contents but keeps cells (`gateway.md §8`).
    private boolean ready(Ready ready) {
        journal.clear();
        Set<String> servers = ready.servers().stream().map(Server::id).collect(Collectors.toSet());
        Set<String> channels = ready.channels().stream().map(Channel::id).collect(Collectors.toSet());
        state.servers.list().stream()
                .map(Cell::id)
                .filter(id -> !servers.contains(id))
                .toList()
                .forEach(this::serverDelete);
        state.channels.ids().stream().filter(id -> !channels.contains(id)).forEach(this::dropChannel);

        state.users.ready(ready.users());
        ready.servers().forEach(state.servers::put);
        ready.channels().forEach(state.channels::put);
        ready.servers().forEach(state.channels::arrange);
        state.members.reconnected();
        ready.members().forEach(state.members::put);
        ready.emojis().forEach(state.servers::putEmoji);
        state.calls.ready(ready.voiceStates());
        rings.ready(ready.voiceStates());
        state.typing.clear();
        state.slowmodes.clear();
        state.messages.reconnected();
        if (ready.channelUnreads() != null) {
            state.unreads.fill(ready.channelUnreads(), state.revision.current());
        }
        if (ready.userSettings() != null) {
            state.settings.put(ready.userSettings());
        }
        if (ready.policyChanges() != null) {
            policyChanges.setAll(ready.policyChanges());
        }
        return true;
    }

    private boolean messageCreate(Message message) {
        Channel channel = state.channels.get(message.channel());
        if (channel == null) {
            return false;
        }
        if (message.user() != null) {
            state.users.seen(message.user());
        }
        if (message.member() != null) {
            state.members.put(message.member());
        }
        state.typing.stop(message.channel(), message.author());
        state.channels.sent(message);
        if (message.author().equals(myId())) {
            state.unreads.read(message.channel(), message.id());
        } else if (attention.mentionsMe(message, channel)) {
            state.unreads.mention(message.channel(), message.id());
        }
        attention.arrived(message);
        return state.messages.create(message, state.revision.current());
    }

    private boolean messageDelete(String channelId, String id) {
        state.unreads.deleted(channelId, id);
        return state.messages.delete(channelId, id);
    }

    private void channelCreate(Channel channel) {
        state.channels.create(channel);
        if (channel instanceof TextChannel text) {
            state.servers.addChannel(text.server(), text.id());
            Server server = state.servers.get(text.server());
            if (server != null) {
                state.channels.arrange(server);
            }
        }
    }

    /// The channel is gone, or hidden from you.
    boolean channelDelete(String id) {
        Channel channel = state.channels.get(id);
        if (channel == null) {
            return false;
        }
        dropChannel(id);
        if (channel.server() != null) {
            state.servers.removeChannel(channel.server(), id);
        }
        return true;
    }

    private void dropChannel(String id) {
        state.channels.remove(id);
        state.messages.removeChannel(id);
        state.typing.clear(id);
        state.calls.remove(id);
        rings.end(id);
    }

    private void startTyping(String channelId, String userId) {
        if (!userId.equals(myId())) {
            state.typing.start(channelId, userId);
        }
    }

    private void serverCreate(ServerCreate event) {
        state.servers.put(event.server());
        event.channels().forEach(state.channels::put);
        state.channels.arrange(event.server());
        event.emojis().forEach(state.servers::putEmoji);
        event.voiceStates().forEach(state.calls::put);
        if (state.members.cell(event.id(), myId()).get() == null) {
            // The event lacks your own membership (gateway.md §6.4).
            state.members.put(new Member(
                    new MemberId(event.id(), myId()),
                    state.clock.instant(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null));
        }
    }

    private boolean serverUpdate(ServerUpdate event) {
        boolean known = state.servers.update(event.id(), event.patch());
        Server server = state.servers.get(event.id());
        if (server != null && event.patch().has("channels")) {
            state.channels.arrange(server);
        }
        return known;
    }

    private boolean serverDelete(String id) {
        List.copyOf(state.channels.ofServer(id)).forEach(cell -> dropChannel(cell.id()));
        state.members.removeServer(id);
        return state.servers.remove(id);
    }

    private void memberJoin(ServerMemberJoin event) {
        if (!event.user().equals(myId())) {
            state.members.put(event.member());
        }
    }

    private boolean roleDelete(String serverId, String roleId) {
        state.members.stripRole(serverId, roleId);
        state.channels.stripRole(serverId, roleId);
        return state.servers.removeRole(serverId, roleId);
    }

    private void userWipe(UserPlatformWipe event) {
        state.messages.removeAuthor(event.userId());
        state.servers.list().forEach(server -> state.members.remove(server.id(), event.userId()));
        state.channels.withPartner(event.userId(), myId()).forEach(this::channelDelete);
        state.users.wipe(event);
    }

    private String myId() {
        return state.users.myId();
    }

    private static boolean done(Runnable change) {
        change.run();
        return true;
    }
}
