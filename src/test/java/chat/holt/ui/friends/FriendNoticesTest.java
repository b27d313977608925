package chat.holt.ui.friends;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FriendNoticesTest {
    private final FriendsSample sample = new FriendsSample();
    private boolean seen;
    private final List<String> told = new ArrayList<>();
    private final List<MenuAction> offered = new ArrayList<>();
    private final FriendNotices notices = new FriendNotices(sample.context, () -> seen, (text, action) -> {
        told.add(text);
        offered.add(action);
    });

    @Test
    void saysNothingOfWhatWasThereBefore() {
        SampleStore.snapshot(sample.store);
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhoAsksAndLeadsThere() {
        sample.relate("KIM", "Incoming");
        assertThat(told).containsExactly("kim wants to be friends.");
        offered.getFirst().run();
        assertThat(sample.navigator.opened()).containsExactly(new Destination.Home());
        assertThat(sample.context.memory().tab().get()).isEqualTo(FriendsTab.PENDING);
    }

    @Test
    void tellsOfSeveralAtOnce() {
        apply(sample.store, incoming("KIM"), incoming("LEO"));
        assertThat(told).containsExactly("2 people want to be friends.");
    }

    @Test
    void isSilentWhereOneSeesIt() {
        seen = true;
        sample.relate("KIM", "Incoming");
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhoAccepted() {
        sample.relate("ABE", "Outgoing");
        assertThat(told).isEmpty();
        sample.relate("ABE", "Friend");
        assertThat(told).containsExactly("abe accepted your friend request.");
        offered.getFirst().run();
        assertThat(sample.users.calls).containsExactly("open ABE");
    }

    @Test
    void doesNotTellWhatOneDidOneself() {
        sample.relate("ASKER", "Friend");
        sample.relate("PAL", "None");
        assertThat(told).isEmpty();
    }

    @Test
    void doesNotDisturb() {
        apply(sample.store, "{'type':'UserUpdate','id':'ME','data':{'status':{'presence':'Busy'}},'clear':[]}");
        sample.relate("KIM", "Incoming");
        assertThat(told).isEmpty();
    }

    @Test
    void endsWithItsAccount() {
        notices.close();
        sample.relate("KIM", "Incoming");
        assertThat(told).isEmpty();
    }

    private static String incoming(String id) {
        return "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user(id, "Incoming") + "}";
    }
}
