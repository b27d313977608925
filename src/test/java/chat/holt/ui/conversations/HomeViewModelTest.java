package chat.holt.ui.conversations;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.conversations.HomeRow.ConversationRow;
import chat.holt.ui.conversations.HomeRow.FriendRow;
import chat.holt.ui.conversations.HomeRow.FriendsRow;
import chat.holt.ui.conversations.HomeRow.LabelRow;
import chat.holt.ui.conversations.HomeRow.NoMatchRow;
import chat.holt.ui.conversations.HomeRow.NotesRow;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
    private final ConversationFixture at = new ConversationFixture();
    private final HomeViewModel home = new HomeViewModel(at.context, at.actions);

    @Test
    void listsTheLatestFirst() {
        assertThat(names()).containsExactly("friends 1", "notes", "Conversations", "Crew", "pal");
        apply(at.store, message("M9", "D", "PAL", ""));
        assertThat(names()).containsExactly("friends 1", "notes", "Conversations", "pal", "Crew");
        assertThat(conversation("pal").unread()).isTrue();
        assertThat(conversation("Crew").unread()).isFalse();
    }

    @Test
    void showsHowSomebodyIs() {
        apply(
                at.store,
                "{'type':'UserUpdate','id':'PAL','data':{'status':{'text':'up the hill','presence':'Busy'}},'clear':[]}");
        assertThat(conversation("pal").detail()).isEqualTo("up the hill");
        assertThat(conversation("pal").presence()).isEqualTo(PresenceState.BUSY);
        apply(at.store, "{'type':'UserUpdate','id':'PAL','data':{'online':false},'clear':[]}");
        assertThat(conversation("pal").detail()).isNull();
        assertThat(conversation("pal").presence()).isEqualTo(PresenceState.OFFLINE);
    }

    @Test
    void drawsAGroupByThoseInIt() {
        assertThat(conversation("Crew").faces()).extracting(Face::id).containsExactly("PAL");
        at.befriend("ABE");
        apply(at.store, "{'type':'ChannelGroupJoin','id':'G','user':'ABE'}");
        assertThat(conversation("Crew").faces()).extracting(Face::id).containsExactly("PAL", "ABE");
        assertThat(conversation("Crew").detail()).isEqualTo("3 members");
        apply(
                at.store,
                "{'type':'ChannelUpdate','id':'G','data':{'icon':{'_id':'F','tag':'icons','filename':'i.png',"
                        + "'metadata':{'type':'Image','width':1,'height':1},'content_type':'image/png','size':1}},'clear':[]}");
        assertThat(conversation("Crew").faces()).extracting(Face::id).containsExactly("G");
        assertThat(conversation("Crew").faces().getFirst().picture()).isNotNull();
    }

    @Test
    void mutedConversationsSayNothing() {
        apply(
                at.store,
                "{'type':'UserSettingsUpdate','id':'ME','update':{'notifications':[5,'{~channel_mutes~:{~D~:{}}}']}}"
                        .replace("~", "\\\""),
                message("M9", "D", "PAL", ""));
        assertThat(conversation("pal").muted()).isTrue();
        assertThat(conversation("pal").unread()).isFalse();
        assertThat(conversation("pal").mentions()).isZero();
        assertThat(conversation("Crew").muted()).isFalse();
    }

    @Test
    void marksWhatIsOnScreen() {
        at.place.set(new Place(null, "G"));
        assertThat(home.rows().stream().filter(HomeRow::current)).containsExactly(conversation("Crew"));
    }

    @Test
    void marksWhereSomethingUnsentWaits() {
        at.drafts.of("G").text().set("half a thou");
        assertThat(conversation("Crew").drafted()).isTrue();
        assertThat(conversation("pal").drafted()).isFalse();
        at.place.set(new Place(null, "G"));
        assertThat(conversation("Crew").drafted()).isFalse();
    }

    @Test
    void findsConversationsAndFriends() {
        at.befriend("ABE", "ADA");
        home.filter().set("a");
        assertThat(names()).containsExactly("Conversations", "Crew", "pal", "Start with a friend", "abe", "ada");
        home.filter().set("AD");
        assertThat(names()).containsExactly("Start with a friend", "ada");
        home.filter().set("nobody");
        assertThat(names()).containsExactly("nothing");
    }

    @Test
    void enterOpensTheFirst() {
        home.activateFirst();
        assertThat(at.navigator.opened()).isEmpty();
        home.filter().set("cre");
        home.activateFirst();
        assertThat(at.navigator.opened()).containsExactly(new Destination.OpenChannel("G"));
        assertThat(home.filter().get()).isEmpty();
        at.befriend("ABE");
        home.filter().set("abe");
        home.activateFirst();
        assertThat(at.asked).containsExactly("open ABE");
        at.openedChannel("D2");
        assertThat(at.navigator.opened()).contains(new Destination.OpenChannel("D2"));
    }

    @Test
    void makesTheNotesWhenTheyAreFirstOpened() {
        home.activate(home.rows().get(1));
        assertThat(at.asked).containsExactly("open ME");
    }

    @Test
    void closesAndReopens() {
        at.place.set(new Place(null, "D"));
        home.close(conversation("pal"));
        assertThat(at.said).isEmpty();
        at.answer.succeed(null);
        assertThat(at.navigator.opened()).containsExactly(new Destination.Home());
        assertThat(at.said).containsExactly("You closed the conversation with pal.");
        apply(at.store, "{'type':'ChannelUpdate','id':'D','data':{'active':false},'clear':[]}");
        assertThat(names()).doesNotContain("pal");
        at.offered.getFirst().run();
        assertThat(at.asked).containsExactly("delete D", "open PAL");
    }

    @Test
    void staysWhereOneIsWhenAnotherConversationIsClosed() {
        at.place.set(new Place(null, "G"));
        home.close(conversation("pal"));
        at.answer.succeed(null);
        assertThat(at.navigator.opened()).isEmpty();
    }

    @Test
    void saysWhyItCannotBeClosed() {
        home.close(conversation("pal"));
        at.answer.fail(new IOException("unplugged"));
        assertThat(at.said).hasSize(1);
        assertThat(at.offered).isEmpty();
    }

    @Test
    void asksBeforeLeavingAGroup() {
        home.close(conversation("Crew"));
        assertThat(at.navigator.opened()).containsExactly(new Destination.LeaveGroup("G"));
        assertThat(at.asked).isEmpty();
    }

    private ConversationRow conversation(String name) {
        return home.rows().stream()
                .filter(ConversationRow.class::isInstance)
                .map(ConversationRow.class::cast)
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return home.rows().stream()
                .map(row -> switch (row) {
                    case FriendsRow friends -> "friends " + friends.requests();
                    case NotesRow notes -> "notes";
                    case LabelRow(var text) -> text;
                    case ConversationRow conversation -> conversation.name();
                    case FriendRow friend -> friend.name();
                    case NoMatchRow none -> "nothing";
                })
                .toList();
    }
}
