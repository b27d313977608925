package chat.holt.ui.friends;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chat.holt.fixtures.SampleStore;
import chat.holt.model.DirectMessage;
import chat.holt.model.MutualResponse;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FriendsViewModelTest {
    private static final Anchor ANCHOR = new Anchor(0, 0, 0, 0);

    private final FriendsSample sample = new FriendsSample();
    private final FriendsViewModel friends = new FriendsViewModel(sample.context);

    @Test
    void listsEachTab() {
        assertThat(shown()).containsExactly("pal");
        friends.tab().set(FriendsTab.PENDING);
        assertThat(shown()).containsExactly("asker");
        friends.tab().set(FriendsTab.BLOCKED);
        assertThat(shown()).containsExactly("foe");
        assertThat(friends.counts().get()).isEqualTo(new FriendsViewModel.Counts(1, 1, 1, 1, 1));
    }

    @Test
    void putsRequestsFromOthersFirst() {
        friends.tab().set(FriendsTab.PENDING);
        sample.relate("ABE", "Outgoing");
        sample.relate("ZOE", "Incoming");
        assertThat(friends.rows())
                .extracting(FriendRow::name, FriendRow::heading)
                .containsExactly(tuple("asker", "Incoming — 2"), tuple("zoe", null), tuple("abe", "Outgoing — 1"));
        assertThat(friends.counts().get().incoming()).isEqualTo(2);
    }

    @Test
    void sortsAndFilters() {
        sample.relate("ABE", "Friend");
        assertThat(shown()).containsExactly("abe", "pal");
        friends.filter().set("PA");
        assertThat(shown()).containsExactly("pal");
        friends.filter().set("abe#00");
        assertThat(shown()).containsExactly("abe");
        friends.filter().set("zz");
        assertThat(shown()).isEmpty();
        assertThat(friends.emptyText()).isEqualTo("Nobody here has such a name or status.");
    }

    @Test
    void filtersByStatus() {
        apply(sample.store, "{'type':'UserUpdate','id':'PAL','data':{'status':{'text':'Up the hill'}},'clear':[]}");
        friends.filter().set("hill");
        assertThat(shown()).containsExactly("pal");
    }

    @Test
    void saysWhatPeopleAreUpTo() {
        assertThat(friends.rows().getFirst().detail()).isEqualTo("Online");
        apply(
                sample.store,
                "{'type':'UserUpdate','id':'PAL','data':{'status':{'text':'Up the hill','presence':'Busy'}},'clear':[]}");
        assertThat(friends.rows().getFirst().detail()).isEqualTo("Up the hill");
        apply(sample.store, "{'type':'UserUpdate','id':'PAL','data':{},'clear':['StatusText']}");
        assertThat(friends.rows().getFirst().detail()).isEqualTo("Do not disturb");
    }

    @Test
    void followsWhoComesAndGoes() {
        apply(sample.store, "{'type':'UserUpdate','id':'PAL','data':{'online':false},'clear':[]}");
        assertThat(shown()).isEmpty();
        friends.tab().set(FriendsTab.ALL);
        assertThat(shown()).containsExactly("pal");
        sample.relate("PAL", "None");
        assertThat(shown()).isEmpty();
    }

    @Test
    void opensConversationsWithFriendsAndCardsOfOthers() {
        friends.open(friends.rows().getFirst(), ANCHOR);
        sample.users.opening.succeed(new DirectMessage("D", true, List.of("ME", "PAL"), null));
        friends.tab().set(FriendsTab.PENDING);
        friends.open(friends.rows().getFirst(), ANCHOR);
        assertThat(sample.navigator.opened())
                .containsExactly(new Destination.OpenChannel("D"), new Destination.UserCard("ASKER", null, ANCHOR));
    }

    @Test
    void answersRequests() {
        friends.tab().set(FriendsTab.PENDING);
        assertThat(quick()).containsExactly("user-accept", "user-refuse");
        friends.quick(friends.rows().getFirst()).getFirst().run();
        assertThat(sample.users.calls).containsExactly("befriend ASKER");
        assertThat(friends.rows().getFirst().waiting()).isTrue();
        sample.users.answer.succeed(null);
        assertThat(friends.rows().getFirst().waiting()).isFalse();
    }

    @Test
    void asksBeforeAFriendshipEnds() {
        friends.remove(friends.rows().getFirst());
        assertThat(sample.navigator.opened()).containsExactly(new Destination.RemoveFriend("PAL"));
        assertThat(sample.users.calls).isEmpty();
    }

    @Test
    void removingARequestRefusesOrCancelsIt() {
        sample.relate("ABE", "Outgoing");
        friends.tab().set(FriendsTab.PENDING);
        friends.remove(friends.rows().getFirst());
        friends.remove(friends.rows().getLast());
        assertThat(sample.users.calls).containsExactly("unfriend ASKER", "unfriend ABE");
    }

    @Test
    void remembersTheTab() {
        friends.tab().set(FriendsTab.BLOCKED);
        friends.close();
        assertThat(new FriendsViewModel(sample.context).tab().get()).isEqualTo(FriendsTab.BLOCKED);
    }

    @Test
    void saysWhatOneHasInCommonWithWhoAsks() {
        friends.tab().set(FriendsTab.PENDING);
        assertThat(friends.rows().getFirst().detail()).isEqualTo("Wants to be friends");
        sample.users.mutual.succeed(new MutualResponse(List.of("PAL", "ABE"), List.of("S"), List.of(), Map.of()));
        assertThat(friends.rows().getFirst().detail())
                .isEqualTo("Wants to be friends · 2 friends and 1 server in common");
    }

    @Test
    void fetchesFriendsWhoseChangesAreNotHeard() {
        sample.relate("ABE", "Friend");
        assertThat(sample.users.calls).isEmpty();
        sample.delays.advance(Duration.ofMinutes(2));
        assertThat(sample.users.calls).containsExactly("refresh ABE", "refresh ABE");
        SampleStore.snapshot(sample.store);
        friends.close();
        sample.delays.advance(Duration.ofMinutes(2));
        assertThat(sample.users.calls).hasSize(2);
    }

    private List<String> quick() {
        return friends.quick(friends.rows().getFirst()).stream()
                .map(MenuAction::id)
                .toList();
    }

    private List<String> shown() {
        return friends.rows().stream().map(FriendRow::name).toList();
    }
}
