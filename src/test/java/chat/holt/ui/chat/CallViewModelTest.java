package chat.holt.ui.chat;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import org.junit.jupiter.api.Test;

class CallViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final Store store = fixture.store;

    @Test
    void saysWhoTalksInAConversation() {
        SampleStore.snapshot(store);
        CallViewModel call = open("D");
        assertThat(call.text().get()).isEmpty();
        apply(store, joins("D", "PAL"));
        assertThat(call.text().get()).isEqualTo("pal is in a call");
        apply(store, joins("D", "ME"));
        assertThat(call.text().get()).isEqualTo("pal and me are in a call");
        apply(store, joins("D", "ASKER"));
        assertThat(call.text().get()).isEqualTo("pal and 2 others are in a call");
        apply(
                store,
                "{'type':'VoiceChannelLeave','id':'D','user':'PAL'}",
                "{'type':'VoiceChannelLeave','id':'D','user':'ME'}",
                "{'type':'VoiceChannelLeave','id':'D','user':'ASKER'}");
        assertThat(call.text().get()).isEmpty();
        assertThat(call.running()).isFalse();
        call.close();
        apply(store, joins("D", "PAL"));
        assertThat(call.text().get()).as("follows no more").isEmpty();
    }

    @Test
    void channelsForCallsSaySoAndLeadToTheWebApp() {
        SampleStore.snapshot(store);
        CallViewModel call = open("V");
        assertThat(call.text().get()).isEqualTo("Nobody is in this call");
        assertThat(open("C1").text().get()).isEmpty();
        call.openInWeb();
        assertThat(fixture.opened).contains(new Destination.Link("https://app.example/server/S/channel/V"));
    }

    private CallViewModel open(String channelId) {
        CallViewModel call = new CallViewModel(channelId, fixture.context);
        call.open();
        return call;
    }

    private static String joins(String channel, String user) {
        return "{'type':'VoiceChannelJoin','id':'" + channel + "','state':{'id':'" + user
                + "','joined_at':'2026-11-21T12:00:00.000Z','is_receiving':true,'is_publishing':false,"
                + "'screensharing':false,'camera':false}}";
    }
}
