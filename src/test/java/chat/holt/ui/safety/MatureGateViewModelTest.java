package chat.holt.ui.safety;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatureGateViewModelTest {
    private final Store store = SampleStore.ready();
    private final Set<String> always = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private int left;

    @Test
    void closesForMarkedChannelsAlsoWhileTheyAreOpen() {
        MatureGateViewModel gate = gate("C1");
        assertThat(gate.closed().get()).isFalse();
        markChannel("C1", true);
        assertThat(gate.closed().get()).isTrue();
        assertThat(gate.title()).isEqualTo("This channel is marked as mature");
        markChannel("C1", false);
        assertThat(gate.closed().get()).isFalse();
        gate.close();
        markChannel("C1", true);
        assertThat(gate.closed().get()).as("it listens no more").isFalse();
    }

    @Test
    void opensUntilHoltIsClosed() {
        markChannel("C1", true);
        gate("C1").enter();
        assertThat(gate("C1").closed().get()).isFalse();
        assertThat(always).isEmpty();
        passed.clear();
        assertThat(gate("C1").closed().get()).isTrue();
    }

    @Test
    void remembersIfAsked() {
        markChannel("C1", true);
        MatureGateViewModel gate = gate("C1");
        gate.remember().set(true);
        gate.enter();
        assertThat(gate.closed().get()).isFalse();
        assertThat(always).containsExactly("C1");
    }

    @Test
    void oneAnswerHoldsForAMarkedServerButNotForItsMarkedChannels() {
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'nsfw':true},'clear':[]}");
        MatureGateViewModel gate = gate("C1");
        assertThat(gate.title()).isEqualTo("This server is marked as mature");
        gate.enter();
        assertThat(passed).containsExactly("S");
        assertThat(gate("C2").closed().get()).isFalse();
        markChannel("C2", true);
        assertThat(gate("C2").closed().get()).isTrue();
    }

    @Test
    void groupsCanBeMarkedConversationsNot() {
        markChannel("G", true);
        MatureGateViewModel gate = gate("G");
        assertThat(gate.closed().get()).isTrue();
        assertThat(gate.title()).isEqualTo("This group is marked as mature");
        gate.leave();
        assertThat(left).isEqualTo(1);
        assertThat(gate("D").closed().get()).isFalse();
    }

    private void markChannel(String id, boolean mature) {
        apply(store, "{'type':'ChannelUpdate','id':'" + id + "','data':{'nsfw':" + mature + "},'clear':[]}");
    }

    private MatureGateViewModel gate(String channelId) {
        return new MatureGateViewModel(store, channelId, always, passed, () -> left++);
    }
}
