package chat.holt.ui.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.model.File;
import chat.holt.model.MessagePage;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewerViewModelTest {
    private static final String FIRST = "01HZZZZZZZZZZZZZZZZZZZZZZ1";
    private static final String SECOND = "01HZZZZZZZZZZZZZZZZZZZZZZ2";
    private static final String THIRD = "01HZZZZZZZZZZZZZZZZZZZZZZ3";

    private final Store store = SampleStore.ready();

    @BeforeEach
    void fill() {
        store.timeline("D").show();
        store.replies().latest("D", new MessagePage(List.of(), List.of(), null), 50, store.revision());
        SampleStore.apply(
                store,
                SampleStore.message(
                        FIRST, "D", "PAL", files(file("a", "a.png"), file("b", "b.png"), file("s", "SPOILER_s.png"))),
                SampleStore.message(SECOND, "D", "FOE", files(file("foe", "foe.png"))),
                SampleStore.message(
                        THIRD,
                        "D",
                        "ME",
                        ",'embeds':[{'type':'Website','url':'https://x.example','image':"
                                + "{'url':'https://x.example/c.png','width':9,'height':8,'size':'Large'}}]"));
    }

    private static String files(String... files) {
        return ",'attachments':[" + String.join(",", files) + "]";
    }

    private static String file(String id, String name) {
        return "{'_id':'" + id + "','tag':'attachments','filename':'" + name
                + "','content_type':'image/png','size':7,'metadata':{'type':'Image','width':30,'height':20}}";
    }

    private ViewerViewModel at(String message, String source) {
        return new ViewerViewModel(store, new Destination.ViewPicture("D", message, source));
    }

    private static String now(ViewerViewModel viewer) {
        return viewer.current().get().source();
    }

    @Test
    void goesThroughThePicturesOfTheChannelAndStaysAtItsEnds() {
        ViewerViewModel viewer = at(FIRST, "a");
        assertThat(viewer.current().get().author()).isEqualTo("pal");
        assertThat(viewer.current().get().width()).isEqualTo(30);
        assertThat(viewer.number()).isEqualTo(1);
        assertThat(viewer.count()).isEqualTo(3);
        assertThat(viewer.canStep(-1)).isFalse();
        viewer.step(-1);
        assertThat(now(viewer)).isEqualTo("a");
        viewer.step(1);
        assertThat(now(viewer)).isEqualTo("b");
        viewer.step(1);
        assertThat(now(viewer))
                .as("neither spoilers nor what blocked people sent")
                .isEqualTo("https://x.example/c.png");
        assertThat(viewer.canStep(1)).isFalse();
        viewer.step(-1);
        assertThat(now(viewer)).isEqualTo("b");
    }

    @Test
    void aSpoilerIsShownWhenItWasOpenedItself() {
        ViewerViewModel viewer = at(FIRST, "s");
        assertThat(viewer.current().get().file()).isNotNull();
        assertThat(viewer.count()).isEqualTo(4);
        viewer.step(-1);
        viewer.step(1);
        assertThat(now(viewer)).as("not come upon by the way").isEqualTo("https://x.example/c.png");
    }

    @Test
    void whatArrivesMeanwhileCanBeGoneTo() {
        ViewerViewModel viewer = at(THIRD, "https://x.example/c.png");
        assertThat(viewer.canStep(1)).isFalse();
        SampleStore.apply(
                store, SampleStore.message("01HZZZZZZZZZZZZZZZZZZZZZZ4", "D", "PAL", files(file("d", "d.png"))));
        viewer.step(1);
        assertThat(now(viewer)).isEqualTo("d");
    }

    @Test
    void aPictureThatIsInNoMessageStandsAlone() {
        File avatar = new File(
                "x",
                "avatars",
                "me.png",
                new File.Image(12, 10, null, false),
                "image/png",
                1,
                false,
                false,
                null,
                null,
                null,
                null);
        ViewerViewModel viewer = new ViewerViewModel(new Destination.ViewFile(avatar, "Ada"));
        assertThat(viewer.current().get().author()).isEqualTo("Ada");
        assertThat(viewer.current().get().height()).isEqualTo(10);
        assertThat(viewer.canStep(1)).isFalse();
        assertThat(viewer.canStep(-1)).isFalse();
    }
}
