package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chat.holt.media.DiskCache;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.model.Message;
import chat.holt.threading.Tasks;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.ChatViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.rows.AnchoredListView;
import chat.holt.ui.kit.rows.ScrollPosition;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever happens in a channel, the row being read stays where it is, to the pixel.
@ExtendWith(ApplicationExtension.class)
class TimelineAnchoringTest {
    private ChatFixture fixture;
    private final Random random = new Random(5);
    private ChatViewModel chat;
    private AnchoredListView<?> list;

    @TempDir
    static Path folder;

    @Start
    void start(Stage stage) {
        fixture = new ChatFixture();
        fixture.past(400);
        chat = new ChatViewModel(ChatFixture.CHANNEL, fixture.context);
        chat.open(null);
        Media media = new Media(
                new MediaAddresses(URI.create("http://localhost:1/"), null),
                DiskCache.of(folder),
                Tasks.direct(),
                1,
                fixture.delays);
        MessageListView view = new MessageListView(chat, new Pictures(media), () -> {});
        stage.setScene(new Scene(view, 600, 500));
        stage.show();
        list = (AnchoredListView<?>) Objects.requireNonNull(view.lookup("#messages"));
    }

    private void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            action.run();
            list.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private double top(String key) {
        return Objects.requireNonNull(list.cell(key), "The row is in view").getLayoutY();
    }

    private String id(int index) {
        return fixture.history.get(index).id();
    }

    @Test
    void theRowBeingReadNeverMoves() {
        fx(() -> chat.jumpTo(id(200)));
        fx(() -> list.restore(list.position()));
        for (int step = 0; step < 60; step++) {
            String first = Objects.requireNonNull(list.firstVisible());
            double y = top(first);
            int kind = random.nextInt(7);
            fx(() -> happen(kind, first));
            assertThat(top(first)).as("step %d: %d", step, kind).isCloseTo(y, within(0.001));
        }
        assertThat(fixture.asked).contains("older", "newer");
        fx(this::complete);
    }

    @Test
    void aDividerAtTheTopDoesNotCarryTheViewAway() {
        fx(() -> chat.jumpTo(id(200)));
        fx(() -> list.scrollToStart());
        String divider = chat.timeline().rows().getFirst().key();
        String first = chat.timeline().rows().get(1).key();
        assertThat(divider).startsWith("day:");
        fixture.answering = false;
        fx(() -> list.restore(new ScrollPosition(divider, 0)));
        double y = top(first);
        fx(() -> {
            fixture.answering = true;
            fixture.context.commands().messages().loadOlder(ChatFixture.CHANNEL);
        });
        assertThat(chat.timeline().rows().get(1).key()).isNotEqualTo(first);
        assertThat(top(first)).isCloseTo(y, within(30.0));
    }

    /// What is loaded has no gaps and nothing twice.
    private void complete() {
        List<String> ids = fixture.store.timeline(ChatFixture.CHANNEL).messages().stream()
                .map(cell -> cell.id())
                .toList();
        List<String> all = fixture.history.stream().map(Message::id).toList();
        int from = all.indexOf(ids.getFirst());
        assertThat(ids).isEqualTo(all.subList(from, from + ids.size()));
    }

    /// @param first id of the row being read
    private void happen(int kind, String first) {
        int at = fixture.history.stream().map(Message::id).toList().indexOf(first);
        String other = id(Math.clamp(at + (random.nextBoolean() ? -1 : 1) * (1 + random.nextInt(4)), 0, 399));
        switch (kind) {
            case 0 -> fixture.arrives("BO", "");
            case 1 ->
                fixture.apply("{'type':'MessageUpdate','id':'" + other + "','channel':'C','data':{'content':'"
                        + "many words ".repeat(random.nextInt(60)) + "w'},'clear':[]}");
            case 2 ->
                fixture.apply(
                        "{'type':'MessageReact','id':'" + other + "','channel_id':'C','user_id':'BO','emoji_id':'👍'}");
            case 3 -> {
                fixture.history.removeIf(message -> message.id().equals(other));
                fixture.apply("{'type':'MessageDelete','id':'" + other + "','channel':'C'}");
            }
            case 4 -> {
                fixture.missed(random.nextInt(80));
                fixture.ready();
            }
            case 5 -> fixture.context.commands().messages().loadOlder(ChatFixture.CHANNEL);
            default -> fixture.context.commands().messages().loadNewer(ChatFixture.CHANNEL);
        }
    }
}
