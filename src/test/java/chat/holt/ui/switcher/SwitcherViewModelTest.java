package chat.holt.ui.switcher;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitcherViewModelTest {
    private final Store store = SampleStore.ready();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private List<String> recent = List.of();
    private final List<String> written = new ArrayList<>();

    @Test
    void showsTheLatestConversationsAtFirst() {
        assertThat(ids(model())).containsExactly("G", "PAL");
    }

    @Test
    void putsWhatCallsForAttentionFirst() {
        apply(store, message("M8", "C9", "PAL", ",'mentions':['ME']"));
        assertThat(ids(model())).containsExactly("C9", "G", "PAL");
    }

    @Test
    void putsWhereOneWasLastBeforeAllElse() {
        apply(store, message("M8", "C9", "PAL", ",'mentions':['ME']"));
        recent = List.of("D", "V", "GONE");
        assertThat(ids(model())).containsExactly("PAL", "V", "C9", "G");
    }

    @Test
    void findsVoiceChannelsAlone() {
        SwitcherViewModel model = model();
        model.query().set("!");
        assertThat(ids(model)).containsExactly("V");
        model.query().set("#v");
        assertThat(ids(model)).contains("V");
    }

    @Test
    void findsEveryKindByName() {
        SwitcherViewModel model = model();
        model.query().set("c");
        assertThat(ids(model)).contains("C1", "C2", "C9", "G");
        model.query().set("#c");
        assertThat(ids(model)).containsExactlyInAnyOrder("C1", "C2", "C9");
        model.query().set("* tre");
        assertThat(ids(model)).containsExactly("T");
        model.query().set("@p");
        assertThat(ids(model)).containsExactly("PAL");
        model.query().set("zzz");
        assertThat(ids(model)).isEmpty();
    }

    @Test
    void findsAChannelByItsServerToo() {
        SwitcherViewModel model = model();
        model.query().set("#trees");
        assertThat(ids(model)).containsExactly("C9");
    }

    @Test
    void opensWhatIsChosen() {
        SwitcherViewModel model = model();
        for (String query : List.of("#c9", "*stoats", "@crew", "@pal")) {
            model.query().set(query);
            model.open(model.results().getFirst());
        }
        assertThat(navigator.opened())
                .containsExactly(
                        new Destination.OpenChannel("C9"),
                        new Destination.OpenServer("S"),
                        new Destination.OpenChannel("G"));
        assertThat(written).containsExactly("PAL");
    }

    private SwitcherViewModel model() {
        return new SwitcherViewModel(store, navigator, written::add, recent);
    }

    private static List<String> ids(SwitcherViewModel model) {
        return model.results().stream().map(Jump::id).toList();
    }
}
