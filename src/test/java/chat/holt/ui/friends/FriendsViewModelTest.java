package chat.holt.ui.friends;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.friends.FriendsViewModel.Tab;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FriendsViewModelTest {
    private final Store store = SampleStore.ready();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final FakeUsers users = new FakeUsers();
    private final FriendsViewModel friends = new FriendsViewModel(store, users, navigator, copied -> {});

    @Test
    void listsEachTab() {
        assertThat(shown()).containsExactly("pal");
        friends.tab().set(Tab.PENDING);
        assertThat(shown()).containsExactly("asker");
        friends.tab().set(Tab.BLOCKED);
        assertThat(shown()).containsExactly("foe");
        assertThat(friends.counts().get()).isEqualTo(new FriendsViewModel.Counts(1, 1, 1, 1));
    }

    @Test
    void sortsAndFilters() {
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + user("ABE", "Friend") + "}");
        assertThat(shown()).containsExactly("abe", "pal");
        friends.filter().set("PA");
        assertThat(shown()).containsExactly("pal");
        friends.filter().set("zz");
        assertThat(shown()).isEmpty();
        assertThat(friends.emptyText()).isEqualTo("Nobody here has such a name.");
    }

    @Test
    void followsWhoComesAndGoes() {
        apply(store, "{'type':'UserUpdate','id':'PAL','data':{'online':false},'clear':[]}");
        assertThat(shown()).isEmpty();
        friends.tab().set(Tab.ALL);
        assertThat(shown()).containsExactly("pal");
    }

    @Test
    void opensConversations() {
        friends.message(friends.rows().getFirst());
        users.opening.succeed(new DirectMessage("D", true, List.of("ME", "PAL"), null));
        assertThat(navigator.opened()).containsExactly(new Destination.OpenChannel("D"));
    }

    @Test
    void answersRequests() {
        friends.tab().set(Tab.PENDING);
        assertThat(friends.actions(friends.rows().getFirst()))
                .extracting(MenuAction::id)
                .startsWith("friend-accept", "friend-refuse");
        friends.accept(friends.rows().getFirst());
        assertThat(users.asked).containsExactly("befriend ASKER");
    }

    @Test
    void asksByNameAndNumber() {
        friends.newFriend().set("ada");
        friends.ask();
        assertThat(friends.problem().get()).isNotEmpty();
        friends.newFriend().set("ada#1234");
        friends.ask();
        assertThat(friends.problem().get()).isEmpty();
        users.answer.succeed(null);
        assertThat(friends.notice().get()).isEqualTo("You asked ada#1234.");
        assertThat(friends.newFriend().get()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenAskingFails() {
        friends.newFriend().set("ada#1234");
        friends.ask();
        users.answer.fail(new IOException("unplugged"));
        assertThat(friends.problem().get()).isNotEmpty();
        assertThat(friends.newFriend().get()).isEqualTo("ada#1234");
    }

    private List<String> shown() {
        return friends.rows().stream().map(FriendRow::name).toList();
    }

    private static final class FakeUsers extends UserCommands {
        final List<String> asked = new ArrayList<>();
        final Task<Channel> opening = new Task<>();
        final Task<@Nullable Void> answer = new Task<>();

        @Override
        public Task<Channel> openDirectMessage(String userId) {
            return opening;
        }

        @Override
        public Task<@Nullable Void> requestFriend(String tag) {
            return answer;
        }

        @Override
        public Task<@Nullable Void> befriend(String userId) {
            asked.add("befriend " + userId);
            return answer;
        }
    }
}
