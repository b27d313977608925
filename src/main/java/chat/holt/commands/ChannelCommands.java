package chat.holt.commands;

import chat.holt.model.Channel;
import chat.holt.model.EditChannel;
import chat.holt.model.SetOverride;
import chat.holt.model.SetPermissions;
import chat.holt.model.TextChannel;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import org.jspecify.annotations.Nullable;

/// Changing channels and conversations. UI thread only.
public class ChannelCommands {
    private final Requests requests;
    private final Requests.Joined<Channel> rechecks = new Requests.Joined<>();

    public ChannelCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
        // The gateway hides channels by mistake (gateway.md §5): ask before believing it.
        store.onDoubtfulDelete(this::recheck);
    }

    /// For test doubles that override what they need.
    protected ChannelCommands() {
        requests = Requests.unconnected();
    }

    /// Changes a channel; the store has it changed when the task succeeds.
    public Task<@Nullable Void> edit(String channelId, EditChannel edit, @Nullable String reason) {
        long since = requests.store().revision();
        return Requests.outcome(requests.ask(api -> api.channels().edit(channelId, edit, reason))
                .onSuccess(channel -> requests.store().replies().channel(channel, since)));
    }

    /// Lets a conversation ring no more on your other devices; refused to those who are not in the call there.
    public Task<@Nullable Void> endRing(String channelId) {
        return requests.tell(
                api -> api.calls().endRing(channelId, requests.store().myId()));
    }

    /// Deletes a server channel, closes a direct message.
    public Task<@Nullable Void> delete(String channelId, @Nullable String reason) {
        boolean ofServer = requests.store().channel(channelId).get() instanceof TextChannel;
        Task<@Nullable Void> task = requests.tell(api -> api.channels().delete(channelId, false, reason));
        return ofServer ? task.onSuccess(done -> requests.store().replies().channelGone(channelId)) : task;
    }

    /// Sets what a role may do in a server channel.
    public Task<@Nullable Void> setPermissions(
            String channelId, String roleId, long allow, long deny, @Nullable String reason) {
        return Requests.outcome(requests.ask(
                api -> api.channels().setPermissions(channelId, roleId, SetOverride.of(allow, deny), reason)));
    }

    /// Sets what everyone may do in a server channel.
    public Task<@Nullable Void> setDefaultPermissions(
            String channelId, long allow, long deny, @Nullable String reason) {
        return Requests.outcome(requests.ask(
                api -> api.channels().setDefaultPermissions(channelId, SetOverride.of(allow, deny), reason)));
    }

    /// Sets what the others may do in a group.
    public Task<@Nullable Void> setGroupPermissions(String groupId, long permissions, @Nullable String reason) {
        return Requests.outcome(requests.ask(
                api -> api.channels().setGroupPermissions(groupId, new SetPermissions(permissions), reason)));
    }

    private void recheck(String channelId) {
        long since = requests.store().revision();
        rechecks.join(
                channelId,
                () -> requests.ask(api -> api.channels().fetch(channelId))
                        .onSuccess(channel -> requests.store().replies().channelStands(channel, since))
                        .onFailure(failure -> requests.store().replies().channelGone(channelId)));
    }
}
