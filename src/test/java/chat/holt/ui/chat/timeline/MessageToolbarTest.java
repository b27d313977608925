package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.media.DiskCache;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.threading.Tasks;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.ChatViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.rows.AnchoredListView;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MessageToolbarTest {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    @TempDir
    static Path folder;

    private ChatFixture fixture;
    private AnchoredListView<?> list;
    private MessageToolbar toolbar;

    @Start
    void start(Stage stage) {
        fixture = new ChatFixture();
        fixture.past(50);
        ChatViewModel chat = new ChatViewModel(ChatFixture.CHANNEL, fixture.context);
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
        toolbar = (MessageToolbar) Objects.requireNonNull(view.lookup("#message-toolbar"));
    }

    private MessageCell cell(int back) {
        String id = fixture.history.get(fixture.history.size() - back).id();
        return (MessageCell) Objects.requireNonNull(list.cell(id), "The row is in view");
    }

    private void point(MessageCell from, MessageCell to) {
        toolbar.pointed(from, false);
        toolbar.pointed(to, true);
    }

    @Test
    void goesAtOnceWhereThePointerGoes() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            MessageCell first = cell(3);
            MessageCell second = cell(2);
            toolbar.pointed(first, true);
            assertThat(first.getPseudoClassStates()).contains(POINTED);
            toolbar.follow();
            point(first, second);
            assertThat(second.getPseudoClassStates()).contains(POINTED);
        });
    }

    @Test
    void waitsUntilRowsRestThatPassUnderThePointer() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            MessageCell first = cell(3);
            MessageCell second = cell(2);
            toolbar.pointed(first, true);
            fixture.arrives("CID", "");
            list.getScene().getRoot().layout();
            toolbar.follow();
            point(first, second);
            assertThat(second.getPseudoClassStates()).doesNotContain(POINTED);
        });
    }
}
