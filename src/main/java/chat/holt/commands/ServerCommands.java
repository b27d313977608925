package chat.holt.commands;

import chat.holt.model.Channel;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateServer;
import chat.holt.model.EditServer;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import chat.holt.model.Server;
import chat.holt.model.ServerWithChannels;
import chat.holt.rest.Api;
import chat.holt.store.Replies;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Making, joining, changing and leaving servers. UI thread only.
public class ServerCommands {
    private final Requests requests;

    public ServerCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected ServerCommands() {
        requests = Requests.unconnected();
    }

    /// Creates a server with one channel; it is in the store when the task succeeds.
    public Task<Server> create(String name) {
        long since = requests.store().revision();
        Task<Server> task = new Task<>();
        Task<ServerWithChannels> reply = requests.ask(api -> api.servers().create(new CreateServer(name, null, false)));
        reply.onSuccess(created -> {
                    show(created.server(), created.channels(), since);
                    task.succeed(created.server());
                })
                .onFailure(task::fail);
        return task;
    }

    /// Where an invite leads.
    public Task<InviteResponse> preview(String code) {
        return requests.ask(api -> api.invites().fetch(code));
    }

    /// Joins by invite; the server or group is in the store when the task succeeds.
    public Task<InviteJoinResponse> join(String code) {
        long since = requests.store().revision();
        Task<InviteJoinResponse> task = requests.ask(api -> api.invites().join(code));
        return task.onSuccess(joined -> {
            switch (joined) {
                case InviteJoinResponse.ToServer server -> show(server.server(), server.channels(), since);
                case InviteJoinResponse.ToGroup group -> {
                    requests.store().replies().users(group.users(), since);
                    requests.store().replies().channel(group.channel(), since);
                }
            }
        });
    }

    public Task<@Nullable Void> edit(String serverId, EditServer edit, @Nullable String reason) {
        return Requests.outcome(requests.ask(api -> api.servers().edit(serverId, edit, reason)));
    }

    /// Leaves the server. Deletes it instead if it is yours: ask before.
    ///
    /// @param silently without a message to the others
    public Task<@Nullable Void> leave(String serverId, boolean silently) {
        return requests.tell(api -> api.servers().leave(serverId, silently));
    }

    /// Deletes a server of yours. Leaves it instead if it is not: ask before.
    public Task<@Nullable Void> delete(String serverId) {
        return requests.tell(api -> api.servers().leave(serverId, true));
    }

    /// Hands the server over to a member. Only for the owner.
    ///
    /// @param ticket from [SecurityCommands#confirm]
    public Task<@Nullable Void> transfer(String serverId, String userId, String ticket, @Nullable String reason) {
        return Requests.outcome(requests.ask(api -> api.servers().transfer(serverId, userId, ticket, reason)));
    }

    /// Marks all channels read: here at once, since not all are told by events (`client-behaviour.md §1.10`).
    public Task<@Nullable Void> markRead(String serverId) {
        requests.store().replies().serverRead(serverId);
        return requests.tell(api -> api.servers().ack(serverId));
    }

    /// Creates a channel; it is in the store when the task succeeds.
    public Task<Channel> createChannel(String serverId, CreateChannel channel, @Nullable String reason) {
        long since = requests.store().revision();
        Task<Channel> task = requests.ask(api -> api.servers().createChannel(serverId, channel, reason));
        return task.onSuccess(created -> requests.store().replies().channel(created, since));
    }

    private void show(Server server, List<Channel> channels, long since) {
        Replies replies = requests.store().replies();
        replies.server(server, since);
        channels.forEach(channel -> replies.channel(channel, since));
    }
}
