package chat.holt.commands;

import chat.holt.model.BanListResult;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.MemberList;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Members of a server and those banned from it. UI thread only.
public class MemberCommands {
    private final Requests requests;
    private final Requests.Joined<@Nullable Void> loading = new Requests.Joined<>();

    public MemberCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected MemberCommands() {
        requests = Requests.unconnected();
    }

    /// Loads the whole member list into the store, once per connection.
    public Task<@Nullable Void> loadMembers(String serverId) {
        if (requests.store().membersComplete(serverId).get()) {
            return Requests.done();
        }
        return loading.join(serverId, () -> {
            long since = requests.store().revision();
            Task<MemberList> task = requests.ask(api -> api.members().list(serverId));
            task.onSuccess(
                    list -> requests.store().replies().allMembers(serverId, list.members(), list.users(), since));
            return Requests.outcome(task);
        });
    }

    /// Loads one member into the store unless known.
    public Task<@Nullable Void> resolve(String serverId, String userId) {
        if (requests.store().member(serverId, userId).get() != null) {
            return Requests.done();
        }
        return loading.join(serverId + " " + userId, () -> {
            long since = requests.store().revision();
            Task<Member> task = requests.ask(api -> api.members().fetch(serverId, userId));
            task.onSuccess(member -> requests.store().replies().members(serverId, List.of(member), List.of(), since));
            return Requests.outcome(task);
        });
    }

    public Task<@Nullable Void> edit(String serverId, String userId, EditMember edit, @Nullable String reason) {
        return Requests.outcome(requests.ask(api -> api.members().edit(serverId, userId, edit, reason)));
    }

    /// @param reason for the audit log
    public Task<@Nullable Void> kick(String serverId, String userId, @Nullable String reason) {
        return requests.tell(api -> api.members().kick(serverId, userId, reason));
    }

    /// @param deleteSeconds age of the messages to delete, 0–604,800
    public Task<@Nullable Void> ban(String serverId, String userId, @Nullable String reason, long deleteSeconds) {
        return Requests.outcome(requests.ask(api -> api.bans().ban(serverId, userId, reason, deleteSeconds)));
    }

    public Task<@Nullable Void> unban(String serverId, String userId, @Nullable String reason) {
        return requests.tell(api -> api.bans().unban(serverId, userId, reason));
    }

    /// Bans are not kept in the store: no event tells of them.
    public Task<BanListResult> loadBans(String serverId) {
        return requests.ask(api -> api.bans().list(serverId));
    }
}
