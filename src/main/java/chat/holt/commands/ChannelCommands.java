package chat.holt.commands;

import chat.holt.model.Channel;
import chat.holt.model.EditChannel;
import chat.holt.model.Invite;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import org.jspecify.annotations.Nullable;

/// Changing and leaving channels and conversations. UI thread only.
public class ChannelCommands {
    private final Requests requests;

    public ChannelCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
        // The gateway hides channels by mistake (gateway.md §5): ask before believing it.
        store.onDoubtfulDelete(this::recheck);
    }

    /// For test doubles that override what they need.
    protected ChannelCommands() {
        requests = Requests.unconnected();
    }

    public Task<@Nullable Void> edit(String channelId, EditChannel edit) {
        return Requests.outcome(requests.ask(api -> api.channels().edit(channelId, edit, null)));
    }

    /// Deletes a server channel, closes a direct message, leaves a group.
    public Task<@Nullable Void> delete(String channelId) {
        return requests.tell(api -> api.channels().delete(channelId, false, null));
    }

    public Task<Invite> createInvite(String channelId) {
        return requests.ask(api -> api.invites().create(channelId, null));
    }

    private void recheck(String channelId) {
        long since = requests.store().revision();
        Task<Channel> task = requests.ask(api -> api.channels().fetch(channelId));
        task.onSuccess(channel -> requests.store().replies().channel(channel, since));
    }
}
