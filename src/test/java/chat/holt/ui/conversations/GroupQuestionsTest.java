package chat.holt.ui.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.model.Group;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.ActInGroup.Act;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Who may do what in a group, and the questions that are asked first.
class GroupQuestionsTest {
    private final ConversationFixture at = new ConversationFixture();

    @Test
    void onlyTheOwnerDecidesAboutOthers() {
        assertThat(ConversationFixture.ids(at.actions.ofMember("G", "PAL")))
                .doesNotContain("group-remove", "group-transfer");
        at.own("PAL");
        assertThat(ConversationFixture.ids(at.actions.ofMember("G", "PAL"))).contains("group-remove", "group-transfer");
        assertThat(ConversationFixture.ids(at.actions.ofMember("G", "ME")))
                .doesNotContain("group-remove", "group-transfer");
        ConversationFixture.run(at.actions.ofMember("G", "PAL"), "group-remove");
        assertThat(at.navigator.opened()).containsExactly(new Destination.ActInGroup("G", "PAL", Act.REMOVE));
    }

    @Test
    void addingNeedsThePermissionAndRoom() {
        assertThat(add().enabled()).isTrue();
        SampleStore.apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'permissions':0},'clear':[]}");
        assertThat(add().disabledReason()).isEqualTo("The owner lets nobody add people");
        at.own("PAL", "A1", "A2", "A3");
        assertThat(add().disabledReason()).isEqualTo("The group is full: 5 people at most.");
    }

    @Test
    void addsOneAfterTheOther() {
        at.befriend("ABE", "ADA");
        AddToGroupViewModel model = new AddToGroupViewModel(at.context, "G");
        assertThat(model.picker().choices()).extracting(FriendChoice::userId).containsExactly("ABE", "ADA");
        model.picker().toggle("ABE");
        model.picker().toggle("ADA");
        model.submit();
        assertThat(at.asked).containsExactly("add ABE");
        at.succeed();
        assertThat(at.asked).containsExactly("add ABE", "add ADA");
        at.succeed();
        assertThat(model.attempt().done().get()).isTrue();
        assertThat(at.said).containsExactly("2 people are now in Crew.");
    }

    @Test
    void saysWhereAddingStopped() {
        at.befriend("ABE", "ADA");
        AddToGroupViewModel model = new AddToGroupViewModel(at.context, "G");
        model.picker().toggle("ABE");
        model.picker().toggle("ADA");
        model.submit();
        at.succeed();
        at.answer.fail(new IOException("unplugged"));
        assertThat(model.attempt().error().get()).startsWith("One person was added, but not ada: ");
        assertThat(model.picker().chosen()).extracting(Face::id).containsExactly("ADA");
    }

    @Test
    void removes() {
        ActInGroupViewModel model = about(Act.REMOVE);
        model.submit();
        assertThat(at.asked).containsExactly("remove PAL");
        at.succeed();
        assertThat(at.said).containsExactly("pal is no longer in Crew.");
    }

    @Test
    void transfers() {
        ActInGroupViewModel model = about(Act.MAKE_OWNER);
        model.submit();
        assertThat(at.asked).hasSize(1).first().asString().startsWith("edit G ").contains("owner=PAL");
        at.answer.fail(new IOException("unplugged"));
        assertThat(model.attempt().error().get()).isNotEmpty();
        assertThat(at.said).isEmpty();
    }

    @Test
    void leavesSilentlyIfWanted() {
        LeaveGroupViewModel model = leave();
        assertThat(model.meaning()).startsWith("You no longer see the group");
        model.silently().set(true);
        model.submit();
        assertThat(at.asked).containsExactly("leave G silently");
    }

    @Test
    void saysWhatLeavingMeansForAnOwner() {
        at.own("PAL");
        assertThat(leave().meaning()).startsWith("The group is yours");
        at.own();
        assertThat(leave().meaning()).startsWith("You are the last one");
    }

    private LeaveGroupViewModel leave() {
        return new LeaveGroupViewModel(at.context, (Group) at.store.channel("G").get());
    }

    private ActInGroupViewModel about(Act act) {
        return new ActInGroupViewModel(at.context, new Destination.ActInGroup("G", "PAL", act));
    }

    private MenuAction add() {
        return at.actions.of("G").stream()
                .filter(action -> action.id().equals("group-add"))
                .findFirst()
                .orElseThrow();
    }
}
