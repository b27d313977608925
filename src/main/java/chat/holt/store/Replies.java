package chat.holt.store;

import chat.holt.model.Channel;
import chat.holt.model.ChannelUnread;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.Server;
import chat.holt.model.Setting;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How replies to requests, and your own optimistic changes, enter the store. `since` is [Store#revision()] as it was
/// before the request: what events have changed after it stays as it is. UI thread only.
public final class Replies {
    private final State state;
    private final Reducer reducer;
    private final Runnable mistakenIdentity;

    /// @param mistakenIdentity runs when a channel stands that the gateway said was gone
    Replies(State state, Reducer reducer, Runnable mistakenIdentity) {
        this.state = state;
        this.reducer = reducer;
        this.mistakenIdentity = mistakenIdentity;
    }

    public void users(List<User> users, long since) {
        users.forEach(user -> state.users.fill(user, since));
        reducer.replay(since);
    }

    /// Yourself, asked for while connected: only so an invisible user learns of being so (`models.md`).
    public void self(User user, long since) {
        state.users.self(user, since);
    }

    /// Some members and their users.
    public void members(String serverId, List<Member> members, List<User> users, long since) {
        state.members.fill(serverId, members, false, since);
        users(users, since);
    }

    /// The whole member list: who is not in it has left.
    public void allMembers(String serverId, List<Member> members, List<User> users, long since) {
        state.members.fill(serverId, members, true, since);
        users(users, since);
    }

    /// A channel you opened, created or joined; a direct message becomes active.
    public void channel(Channel channel, long since) {
        state.channels.fill(channel, since);
        state.channels.open(channel.id());
        if (channel instanceof TextChannel text) {
            state.servers.addChannel(text.server(), text.id());
            Server server = state.servers.get(text.server());
            if (server != null) {
                state.channels.arrange(server);
            }
        }
        reducer.replay(since);
    }

    /// A channel that the gateway said was gone is there: see [Store#onDoubtfulDelete].
    public void channelStands(Channel channel, long since) {
        state.channels.fill(channel, since);
        reducer.replay(since);
        mistakenIdentity.run();
    }

    /// A channel does not exist any more, or is hidden from you.
    public void channelGone(String channelId) {
        reducer.channelDelete(channelId);
    }

    /// A server you created, joined or edited.
    public void server(Server server, long since) {
        state.servers.fill(server, since);
        reducer.replay(since);
    }

    /// The newest page; fewer than `limit` messages mean there are no others.
    public void latest(String channelId, MessagePage page, int limit, long since) {
        List<Cell<Message>> cells = messages(channelId, page, since);
        state.messages.timeline(channelId).fillLatest(cells, page.messages().size() < limit);
        reducer.replay(since);
    }

    /// The page before message `before`.
    public void older(String channelId, String before, MessagePage page, int limit, long since) {
        List<Cell<Message>> cells = messages(channelId, page, since);
        boolean start = page.messages().size() < limit;
        state.messages.timeline(channelId).fillOlder(before, cells, start);
        reducer.replay(since);
    }

    /// The page after message `after`.
    public void newer(String channelId, String after, MessagePage page, int limit, long since) {
        List<Cell<Message>> cells = messages(channelId, page, since);
        boolean end = page.messages().size() < limit;
        state.messages.timeline(channelId).fillNewer(after, cells, end);
        reducer.replay(since);
    }

    /// Up to `limit / 2 + 1` messages from `around` on, and as many before it (`rest.md §22`).
    public void around(String channelId, String around, MessagePage page, int limit, long since) {
        List<Cell<Message>> cells = messages(channelId, page, since);
        long before = page.messages().stream()
                .filter(message -> message.id().compareTo(around) < 0)
                .count();
        long after = page.messages().size() - before;
        state.messages.timeline(channelId).fillAround(cells, before < limit / 2 + 1, after < limit / 2 + 1);
        reducer.replay(since);
    }

    /// A single message, e.g. one that others reply to.
    public Cell<Message> message(Message message, long since) {
        state.messages.fill(List.of(message), since);
        reducer.replay(since);
        return state.messages.cell(message.id());
    }

    /// Messages that were searched for, in their order. They belong to no timeline, so they stay while they are held.
    public List<Cell<Message>> found(String channelId, MessagePage page, long since) {
        List<Cell<Message>> held = messages(channelId, page, since);
        reducer.replay(since);
        Set<Cell<Message>> present = new HashSet<>(held);
        return page.messages().stream()
                .map(message -> state.messages.cell(message.id()))
                .filter(present::contains)
                .distinct()
                .toList();
    }

    /// Your message as the server took it; its event may have come before or comes after.
    public void sent(Message message, long since) {
        Cell<Message> cell = state.messages.cell(message.id());
        boolean deleted = cell.get() == null && cell.touched() > since;
        state.messages.timeline(message.channel()).removePending(String.valueOf(message.nonce()));
        if (!deleted) {
            state.channels.sent(message);
            state.unreads.read(message.channel(), message.id());
            state.messages.create(message, since);
        }
        reducer.replay(since);
    }

    /// You reacted to a message, or took the reaction back.
    public void reaction(String messageId, String emoji, boolean on) {
        state.messages.reaction(messageId, emoji, state.users.myId(), on);
    }

    /// All unread records.
    public void unreads(List<ChannelUnread> records, long since) {
        state.unreads.fill(records, since);
    }

    public void settings(Map<String, Setting> settings) {
        state.settings.put(settings);
    }

    /// All the server has of these settings: the newer side of each wins (`client-behaviour.md §9`).
    ///
    /// @return what is newer here and should be sent
    public Map<String, Setting> mergeSettings(Map<String, Setting> settings, Collection<String> keys) {
        Map<String, Setting> newer = state.settings.newerThan(settings, keys);
        state.settings.put(settings);
        return newer;
    }

    /// Shows a message that is being sent.
    public void pending(PendingMessage message) {
        state.messages.timeline(message.channelId()).addPending(message);
    }

    /// Replaces the pending message of the same nonce.
    public void pendingChanged(PendingMessage message) {
        state.messages.timeline(message.channelId()).changePending(message);
    }

    public void pendingGone(String channelId, String nonce) {
        state.messages.timeline(channelId).removePending(nonce);
    }

    /// You have read up to this message.
    public void read(String channelId, String messageId) {
        state.unreads.read(channelId, messageId);
    }

    /// You have read everything on a server.
    public void serverRead(String serverId) {
        for (Cell<Channel> cell : state.channels.ofServer(serverId)) {
            Channel channel = cell.get();
            if (channel != null && channel.lastMessageId() != null) {
                state.unreads.read(cell.id(), channel.lastMessageId());
            }
        }
    }

    /// What follows this message is unread again.
    public void unreadAfter(String channelId, String messageId) {
        state.unreads.rewind(channelId, messageId);
    }

    private List<Cell<Message>> messages(String channelId, MessagePage page, long since) {
        page.users().forEach(user -> state.users.fill(user, since));
        Channel channel = state.channels.get(channelId);
        if (channel != null && channel.server() != null && page.members() != null) {
            state.members.fill(channel.server(), page.members(), false, since);
        }
        return state.messages.fill(page.messages(), since);
    }
}
