package chat.holt.ui.kit.notifications;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class NoticesViewModelTest {
    private final Store store = SampleStore.ready();
    private final Settings settings = new Settings();
    private final SimpleObjectProperty<Place> place = new SimpleObjectProperty<>(Place.HOME);
    private final SimpleBooleanProperty focused = new SimpleBooleanProperty(true);
    private final List<Notice> shown = new ArrayList<>();
    private final List<Destination> targets = new ArrayList<>();
    private final NoticesViewModel notices = new NoticesViewModel(store, settings, place, focused, (notice, opens) -> {
        shown.add(notice);
        targets.add(opens);
    });

    @Test
    void showsWhoWroteWhereAndLeadsThere() {
        apply(
                store,
                message("M6", "D", "PAL", ""),
                message("M8", "G", "PAL", ""),
                message("M9", "C1", "PAL", ",'mentions':['ME']"));
        assertThat(shown)
                .containsExactly(
                        new Notice("D", "@pal", "text"),
                        new Notice("G", "@pal - Crew", "text"),
                        new Notice("C1", "@pal (#c1, Stoats)", "text"));
        assertThat(targets).first().isEqualTo(new Destination.OpenChannel("D", "M6"));
    }

    @Test
    void keepsQuietOnlyWhereOneIsLooking() {
        place.set(new Place(null, "D"));
        apply(store, message("M6", "D", "PAL", ""));
        assertThat(shown).isEmpty();
        apply(store, message("M8", "G", "PAL", ""));
        focused.set(false);
        apply(store, message("M7", "D", "PAL", ""));
        assertThat(shown).extracting(Notice::tag).containsExactly("G", "D");
    }

    @Test
    void followsTheChoicesOfThisComputer() {
        settings.noticeText().set(false);
        apply(store, message("M6", "D", "PAL", ""));
        assertThat(shown).containsExactly(new Notice("D", "@pal", ""));
        settings.notices().set(false);
        apply(store, message("M7", "D", "PAL", ""));
        assertThat(shown).hasSize(1);
    }

    @Test
    void bodyIsPlainAndBounded() {
        write("M1", "**Hi** <@01HZZZZZZZZZZZZZZZZZZZZZZZ> ||no|| `code`\\nsecond");
        write("M2", "🦦".repeat(300));
        assertThat(shown.get(0).body()).isEqualTo("Hi @Unknown user <spoiler> code second");
        assertThat(shown.get(1).body()).endsWith("🦦…").hasSizeLessThan(245);
    }

    @Test
    void countsAttachmentsWhenThereAreNoWords() {
        apply(
                store,
                "{'type':'Message','_id':'M6','channel':'D','author':'PAL','attachments':[{'_id':'F','tag':'attachments',"
                        + "'filename':'a.txt','metadata':{'type':'File'},'content_type':'text/plain','size':1}]}");
        assertThat(shown.getFirst().body()).isEqualTo("Sent 1 attachment");
    }

    @Test
    void tellsNothingOfMatureContent() {
        apply(
                store,
                "{'type':'ChannelUpdate','id':'G','data':{'nsfw':true},'clear':[]}",
                "{'type':'Message','_id':'M9','channel':'G','author':'PAL','content':'text'}");
        assertThat(shown.getFirst().body()).isEqualTo("A message where the content is marked as mature");
    }

    @Test
    void systemMessagesAreSentences() {
        apply(
                store,
                "{'type':'Message','_id':'M8','channel':'G','author':'00000000000000000000000000',"
                        + "'system':{'type':'channel_renamed','name':'New','by':'PAL'}}");
        assertThat(shown.getFirst().body()).contains("New").doesNotContain("*");
    }

    @Test
    void masksAndWebhooksNameThemselves() {
        apply(store, message("M6", "D", "PAL", ",'masquerade':{'name':'Otter'}"));
        assertThat(shown.getFirst().title()).isEqualTo("@Otter");
    }

    @Test
    void tellsNothingWhenClosed() {
        notices.close();
        apply(store, message("M6", "D", "PAL", ""));
        assertThat(shown).isEmpty();
    }

    private void write(String id, String content) {
        apply(store, "{'type':'Message','_id':'" + id + "','channel':'G','author':'PAL','content':'" + content + "'}");
    }
}
