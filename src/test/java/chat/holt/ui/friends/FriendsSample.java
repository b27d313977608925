package chat.holt.ui.friends;

import static chat.holt.fixtures.SampleStore.apply;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.Channel;
import chat.holt.model.MutualResponse;
import chat.holt.model.RootConfig.Limits;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.people.UserActions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parts of the friends page work with, where the server answers when told to.
final class FriendsSample {
    final Store store = SampleStore.ready();
    final RecordingNavigator navigator = new RecordingNavigator();
    final FakeUsers users = new FakeUsers();
    final ManualDelays delays = new ManualDelays();
    final List<String> said = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final FriendsContext context = new FriendsContext(
            store,
            users,
            new UserActions(store, users, navigator, said::add, copied::add),
            navigator,
            said::add,
            copied::add,
            Limits.USUAL,
            () -> Instant.EPOCH,
            delays,
            new FriendsMemory());

    /// Tells of a relation to somebody.
    void relate(String id, String how) {
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user(id, how) + "}");
    }

    static final class FakeUsers extends UserCommands {
        final List<String> calls = new ArrayList<>();
        final Task<Channel> opening = new Task<>();
        Task<@Nullable Void> answer = new Task<>();

        final Task<MutualResponse> mutual = new Task<>();

        @Override
        public Task<MutualResponse> loadMutual(String userId) {
            return mutual;
        }

        @Override
        public Task<@Nullable Void> refresh(String userId) {
            calls.add("refresh " + userId);
            return answer;
        }

        @Override
        public Task<Channel> openDirectMessage(String userId) {
            calls.add("open " + userId);
            return opening;
        }

        @Override
        public Task<@Nullable Void> requestFriend(String tag) {
            calls.add("request " + tag);
            return answer;
        }

        @Override
        public Task<@Nullable Void> befriend(String userId) {
            calls.add("befriend " + userId);
            return answer;
        }

        @Override
        public Task<@Nullable Void> unfriend(String userId) {
            calls.add("unfriend " + userId);
            return answer;
        }

        @Override
        public Task<@Nullable Void> unblock(String userId) {
            calls.add("unblock " + userId);
            return answer;
        }
    }
}
