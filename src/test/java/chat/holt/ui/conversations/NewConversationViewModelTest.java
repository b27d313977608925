package chat.holt.ui.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewConversationViewModelTest {
    private final ConversationFixture at = new ConversationFixture();

    @Test
    void offersFriendsOnly() {
        at.befriend("ABE");
        assertThat(start().picker().choices()).extracting(FriendChoice::name).containsExactly("abe", "pal");
    }

    @Test
    void oneFriendIsADirectMessage() {
        NewConversationViewModel model = start();
        assertThat(model.canSubmit().getValue()).isFalse();
        model.picker().toggle("PAL");
        assertThat(model.group().getValue()).isFalse();
        model.submit();
        assertThat(at.asked).containsExactly("open PAL");
        at.openedChannel("D");
        assertThat(at.navigator.opened()).containsExactly(new Destination.OpenChannel("D"));
        assertThat(model.attempt().done().get()).isTrue();
    }

    @Test
    void severalAreAGroupNamedAfterThem() {
        at.befriend("ABE");
        NewConversationViewModel model = start("PAL");
        model.picker().filter().set("ab");
        model.picker().chooseFirst();
        assertThat(model.picker().filter().get()).isEmpty();
        assertThat(model.group().getValue()).isTrue();
        model.submit();
        assertThat(at.asked).containsExactly("create pal, abe [PAL, ABE]");
    }

    @Test
    void refusesLongNames() {
        at.befriend("ABE");
        NewConversationViewModel model = start("PAL", "ABE");
        model.name().set("x".repeat(33));
        assertThat(model.nameProblem().getValue()).isNotEmpty();
        model.submit();
        assertThat(at.asked).isEmpty();
        model.name().set(" Crew two ");
        model.submit();
        assertThat(at.asked).containsExactly("create Crew two [ABE, PAL]");
    }

    @Test
    void stopsWhenTheGroupIsFull() {
        at.befriend("A1", "A2", "A3", "A4");
        NewConversationViewModel model = start("PAL", "A1", "A2", "A3");
        assertThat(model.picker().problem().get())
                .isEqualTo("A group begins with 5 people at most. You can add more later.");
        model.picker().toggle("A4");
        assertThat(model.picker().chosen()).hasSize(4);
        model.picker().toggle("A1");
        assertThat(model.picker().problem().get()).isEmpty();
    }

    @Test
    void forgetsWhoIsAFriendNoMore() {
        NewConversationViewModel model = start("PAL");
        SampleStore.apply(
                at.store, "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user("PAL", "None") + "}");
        assertThat(model.picker().chosen()).isEmpty();
        assertThat(model.picker().choices()).isEmpty();
    }

    @Test
    void keepsWhatWasChosenWhenItFails() {
        NewConversationViewModel model = start("PAL");
        model.submit();
        at.opening.fail(new IOException("unplugged"));
        assertThat(model.attempt().error().get()).isNotEmpty();
        assertThat(model.picker().chosen()).extracting(Face::id).containsExactly("PAL");
        assertThat(at.navigator.opened()).isEmpty();
    }

    private NewConversationViewModel start(String... chosen) {
        return new NewConversationViewModel(at.context, List.of(chosen));
    }
}
