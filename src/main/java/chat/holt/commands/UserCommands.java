package chat.holt.commands;

import chat.holt.model.Channel;
import chat.holt.model.EditUser;
import chat.holt.model.FriendRequest;
import chat.holt.model.MutualResponse;
import chat.holt.model.User;
import chat.holt.model.UserProfile;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Other users, friendships, and yourself. UI thread only.
public class UserCommands {
    private final Requests requests;
    private final Requests.Joined<@Nullable Void> loading = new Requests.Joined<>();
    private final Set<String> missing = new HashSet<>();

    public UserCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected UserCommands() {
        requests = Requests.unconnected();
    }

    /// Fills an empty user cell. Whoever cannot be seen is not asked for again.
    public Task<@Nullable Void> resolve(String userId) {
        if (userId.isEmpty()
                || userId.equals(User.SYSTEM_ID)
                || missing.contains(userId)
                || requests.store().user(userId).get() != null) {
            return Requests.done();
        }
        return refresh(userId);
    }

    /// Fetches a user, known or not: of some no updates come (`client-behaviour.md §11`), so whoever shows one at
    /// length
    /// asks.
    public Task<@Nullable Void> refresh(String userId) {
        return loading.join(userId, () -> {
            long since = requests.store().revision();
            Task<User> task = requests.ask(api -> api.users().fetch(userId));
            task.onSuccess(user -> requests.store().replies().users(List.of(user), since))
                    .onFailure(problem -> {
                        if (Failure.of(problem).refused()) {
                            missing.add(userId);
                        }
                    });
            return Requests.outcome(task);
        });
    }

    /// Asks for yourself, which tells whether you are invisible; you must be connected.
    public Task<@Nullable Void> loadSelf() {
        long since = requests.store().revision();
        Task<User> task = requests.ask(api -> api.users().self());
        task.onSuccess(user -> requests.store().replies().self(user, since));
        return Requests.outcome(task);
    }

    /// Opens the conversation with a user, or your notes for yourself; it is in the store when the task succeeds.
    public Task<Channel> openDirectMessage(String userId) {
        long since = requests.store().revision();
        Task<Channel> task = requests.ask(api -> api.users().openDirectMessage(userId));
        return task.onSuccess(channel -> requests.store().replies().channel(channel, since));
    }

    public Task<UserProfile> loadProfile(String userId) {
        return requests.ask(api -> api.users().profile(userId));
    }

    /// Friends, servers and conversations you have in common.
    public Task<MutualResponse> loadMutual(String userId) {
        return requests.ask(api -> api.users().mutual(userId));
    }

    /// @param tag user name and number, `name#1234`
    public Task<@Nullable Void> requestFriend(String tag) {
        return other(api -> api.users().requestFriend(new FriendRequest(tag)));
    }

    /// Accepts a request, or sends one.
    public Task<@Nullable Void> befriend(String userId) {
        return other(api -> api.users().befriend(userId));
    }

    /// Ends a friendship, refuses or cancels a request.
    public Task<@Nullable Void> unfriend(String userId) {
        return other(api -> api.users().unfriend(userId));
    }

    public Task<@Nullable Void> block(String userId) {
        return other(api -> api.users().block(userId));
    }

    public Task<@Nullable Void> unblock(String userId) {
        return other(api -> api.users().unblock(userId));
    }

    /// Changes your own user, e.g. presence and status.
    public Task<@Nullable Void> editSelf(EditUser edit) {
        return other(api -> api.users().editSelf(edit));
    }

    private Task<@Nullable Void> other(Requests.Question<User> question) {
        long since = requests.store().revision();
        Task<User> task = requests.ask(question);
        task.onSuccess(user -> requests.store().replies().users(List.of(user), since));
        return Requests.outcome(task);
    }
}
