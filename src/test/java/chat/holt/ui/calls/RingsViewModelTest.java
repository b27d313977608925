package chat.holt.ui.calls;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.ChannelCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RingsViewModelTest {
    private static final String NOW = "2026-11-21T12:00:00.000Z";

    private final ManualDelays time = new ManualDelays();
    private final Store store = new Store(time);
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> declined = new ArrayList<>();
    private final RingsViewModel rings;

    RingsViewModelTest() {
        SampleStore.snapshot(store);
        ChannelCommands channels = new ChannelCommands() {
            @Override
            public Task<@Nullable Void> endRing(String channelId) {
                declined.add(channelId);
                return new Task<>();
            }
        };
        rings = new RingsViewModel(store, IdleCommands.with(channels), navigator, "https://app.example/", time);
    }

    @Test
    void severalRingAtOnceAndDecliningEndsOne() {
        apply(store, call("D", "PAL"), call("G", "PAL"), call("D", "PAL"));
        assertThat(rings.rows()).extracting(RingRow::title).containsExactly("pal", "Crew");
        assertThat(rings.rows()).extracting(RingRow::detail).containsExactly("is calling you", "pal calls the group");
        rings.decline(rings.rows().getFirst());
        assertThat(declined).containsExactly("D");
        assertThat(rings.rows()).extracting(RingRow::channelId).containsExactly("G");
    }

    @Test
    void endsWithTheCallOrWhenOneJoinsOrInTime() {
        apply(store, call("D", "PAL"));
        apply(store, "{'type':'VoiceCallUpdate','initiator_id':'PAL','channel_id':'D','started_at':null,'ended':true}");
        assertThat(rings.rows()).isEmpty();
        apply(store, joins("D", "PAL"));
        assertThat(rings.rows()).hasSize(1);
        apply(store, "{'type':'VoiceChannelLeave','id':'D','user':'PAL'}");
        assertThat(rings.rows()).as("nobody is left").isEmpty();
        apply(store, joins("D", "PAL"), joins("D", "ME"));
        assertThat(rings.rows()).as("joined on another device").isEmpty();
        apply(store, call("G", "PAL"));
        time.advance(Duration.ofSeconds(29));
        assertThat(rings.rows()).hasSize(1);
        time.advance(Duration.ofSeconds(1));
        assertThat(rings.rows()).isEmpty();
    }

    @Test
    void doesNotRingWhereOneWantsPeace() {
        apply(store, joins("G", "PAL"), joins("V", "PAL"), call("D", "ME"), call("D", "FOE"));
        assertThat(rings.rows())
                .as("not rung in a group, no ringing on servers, own call, blocked")
                .isEmpty();
        apply(
                store,
                "{'type':'UserUpdate','id':'ME','data':{'status':{'presence':'Busy'}},'clear':[]}",
                call("D", "PAL"));
        assertThat(rings.rows()).as("do not disturb").isEmpty();
        apply(
                store,
                "{'type':'UserUpdate','id':'ME','data':{'status':{'presence':'Online'}},'clear':[]}",
                "{'type':'UserSettingsUpdate','id':'ME','update':{'notifications':[5,'{~channel_mutes~:{~D~:{}}}']}}"
                        .replace("~", "\\\""),
                call("D", "PAL"));
        assertThat(rings.rows()).as("muted").isEmpty();
    }

    @Test
    void leadsToTheWebApp() {
        apply(store, call("D", "PAL"));
        rings.openInWeb(rings.rows().getFirst());
        assertThat(navigator.opened()).containsExactly(new Destination.Link("https://app.example/channel/D"));
        assertThat(rings.rows()).isEmpty();
    }

    @Test
    void oldCallsDoNotRing() {
        time.advance(Duration.ofMinutes(1));
        apply(store, call("D", "PAL"));
        assertThat(rings.rows()).isEmpty();
    }

    private static String call(String channel, String by) {
        return "{'type':'VoiceCallUpdate','initiator_id':'" + by + "','channel_id':'" + channel + "','started_at':'"
                + NOW + "','ended':false}";
    }

    private static String joins(String channel, String user) {
        return "{'type':'VoiceChannelJoin','id':'" + channel + "','state':{'id':'" + user + "','joined_at':'" + NOW
                + "','is_receiving':true,'is_publishing':false,'screensharing':false,'camera':false}}";
    }
}
