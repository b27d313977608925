package chat.holt.commands;

import chat.holt.model.Channel;
import chat.holt.model.CreateGroup;
import chat.holt.model.User;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Groups; editing them is in [ChannelCommands]. UI thread only.
public class GroupCommands {
    private final Requests requests;

    public GroupCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected GroupCommands() {
        requests = Requests.unconnected();
    }

    /// Starts a group with friends; it is in the store when the task succeeds.
    ///
    /// @param userIds friends, at most 49
    public Task<Channel> create(String name, List<String> userIds) {
        long since = requests.store().revision();
        CreateGroup group = new CreateGroup(name, null, null, userIds, false);
        Task<Channel> task = requests.ask(api -> api.groups().create(group));
        return task.onSuccess(channel -> requests.store().replies().channel(channel, since));
    }

    /// Loads the users of a group into the store.
    public Task<@Nullable Void> loadMembers(String groupId) {
        long since = requests.store().revision();
        Task<List<User>> task = requests.ask(api -> api.groups().members(groupId));
        task.onSuccess(users -> requests.store().replies().users(users, since));
        return Requests.outcome(task);
    }

    public Task<@Nullable Void> add(String groupId, String userId) {
        return requests.tell(api -> api.groups().add(groupId, userId));
    }

    /// For the owner only.
    public Task<@Nullable Void> remove(String groupId, String userId) {
        return requests.tell(api -> api.groups().remove(groupId, userId));
    }

    /// Leaves a group; an owner's goes to another member, the last member's is deleted (`rest.md §20`).
    ///
    /// @param silently whether the others get no message about it
    public Task<@Nullable Void> leave(String groupId, boolean silently) {
        return requests.tell(api -> api.channels().delete(groupId, silently, null));
    }
}
