package chat.holt.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import org.junit.jupiter.api.Test;

/// What stands above the timeline of a conversation.
class ChatHeaderTest {
    private final ChatFixture fixture = new ChatFixture();

    @Test
    void offersActionsFromTheStart() {
        assertThat(opened(ChatFixture.CHANNEL).headerActions().get())
                .extracting(MenuAction::id)
                .containsExactly("header-" + ChatFixture.CHANNEL);
    }

    @Test
    void showsWhoItIsAndHowTheyAre() {
        fixture.apply("{'type':'ChannelCreate','channel_type':'DirectMessage','_id':'D','active':true,"
                + "'recipients':['ME','CID']}");
        ChatViewModel chat = opened("D");
        assertThat(chat.header().get().presence()).isEqualTo(PresenceState.OFFLINE);
        fixture.apply(
                "{'type':'UserUpdate','id':'CID','data':{'online':true,'status':{'text':'on a map'}},'clear':[]}");
        assertThat(chat.header().get().presence()).isEqualTo(PresenceState.ONLINE);
        assertThat(chat.header().get().topic()).isEqualTo("on a map");
        Anchor anchor = new Anchor(0, 0, 1, 1);
        chat.openIdentity(anchor);
        assertThat(fixture.opened).containsExactly(new Destination.UserCard("CID", null, anchor));
    }

    @Test
    void leadsToTheSettingsOfAGroup() {
        fixture.apply("{'type':'ChannelCreate','channel_type':'Group','_id':'G','name':'Crew','owner':'BO',"
                + "'recipients':['ME','BO']}");
        ChatViewModel chat = opened("G");
        assertThat(chat.header().get().opens()).isTrue();
        chat.openIdentity(new Anchor(0, 0, 1, 1));
        assertThat(fixture.opened)
                .containsExactly(new Destination.GroupSettings("G", Destination.GroupSettings.Page.OVERVIEW));
    }

    private ChatViewModel opened(String channelId) {
        ChatViewModel chat = new ChatViewModel(channelId, fixture.context);
        chat.open(null);
        return chat;
    }
}
