package chat.holt.ui.friends;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.ErrorType;
import chat.holt.rest.ApiException;
import chat.holt.threading.Task;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FriendsBulkTest {
    private final FriendsSample sample = new FriendsSample();
    private final FriendsViewModel friends = new FriendsViewModel(sample.context);

    @BeforeEach
    void severalAsk() {
        sample.relate("BEA", "Incoming");
        sample.relate("CLEO", "Incoming");
        sample.relate("DAN", "Outgoing");
        friends.tab().set(FriendsTab.PENDING);
    }

    @Test
    void acceptsOneAfterTheOther() {
        friends.run(BulkAct.ACCEPT, friends.askers());
        assertThat(sample.users.calls).containsExactly("befriend ASKER");
        assertThat(friends.bulk().progress().get()).isEqualTo("1 of 3 …");
        answer();
        answer();
        assertThat(friends.bulk().progress().get()).isEqualTo("3 of 3 …");
        answer();
        assertThat(sample.users.calls).containsExactly("befriend ASKER", "befriend BEA", "befriend CLEO");
        assertThat(friends.bulk().busy()).isFalse();
        assertThat(sample.said).containsExactly("You have 3 new friends.");
        assertThat(friends.bulk().problem().get()).isEmpty();
    }

    @Test
    void saysWhatWasNotDoneAndWhy() {
        friends.run(BulkAct.REFUSE, friends.askers());
        answer();
        fail(new ApiException(ErrorType.NO_EFFECT));
        answer();
        assertThat(sample.said).containsExactly("2 requests refused.");
        assertThat(friends.bulk().problem().get()).startsWith("1 of 3 not done.");
    }

    @Test
    void givesUpWhenUnplugged() {
        friends.run(BulkAct.ACCEPT, friends.askers());
        fail(new IOException("unplugged"));
        assertThat(sample.users.calls).hasSize(1);
        assertThat(sample.said).isEmpty();
        assertThat(friends.bulk().problem().get()).startsWith("3 of 3 not done.");
    }

    @Test
    void doesWithEachOfTheSelectedWhatFits() {
        friends.toggleAll();
        assertThat(friends.selected()).hasSize(4);
        assertThat(friends.selected(BulkAct.ACCEPT))
                .extracting(FriendRow::name)
                .containsExactly("asker", "bea", "cleo");
        assertThat(friends.selected(BulkAct.CANCEL)).extracting(FriendRow::name).containsExactly("dan");
        assertThat(friends.selected(BulkAct.REMOVE)).isEmpty();
        friends.run(BulkAct.CANCEL, friends.selected(BulkAct.CANCEL));
        assertThat(sample.users.calls).containsExactly("unfriend DAN");
        assertThat(friends.selected()).doesNotContain("DAN").hasSize(3);
    }

    @Test
    void forgetsWhoIsNoLongerThere() {
        friends.toggleAll();
        sample.relate("BEA", "None");
        assertThat(friends.selected()).doesNotContain("BEA").hasSize(3);
        friends.filter().set("cleo");
        assertThat(friends.selected()).hasSize(3);
        friends.tab().set(FriendsTab.ALL);
        assertThat(friends.selected()).isEmpty();
    }

    @Test
    void asksBeforeManyAndBeforeAnyFriendIsLost() {
        assertThat(friends.confirms(BulkAct.ACCEPT, 3)).isFalse();
        assertThat(friends.confirms(BulkAct.ACCEPT, 4)).isTrue();
        assertThat(friends.confirms(BulkAct.REMOVE, 1)).isTrue();
    }

    private void answer() {
        next().succeed(null);
    }

    private void fail(Exception problem) {
        next().fail(problem);
    }

    /// The present question; the one after it gets a new answer.
    private Task<@Nullable Void> next() {
        Task<@Nullable Void> now = sample.users.answer;
        sample.users.answer = new Task<>();
        return now;
    }
}
