package chat.holt.ui.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.navigation.Destination;
import org.junit.jupiter.api.Test;

class EditViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final Message message = fixture.arrives("ME", "");
    private boolean over;
    private final EditViewModel edit =
            new EditViewModel(ChatFixture.CHANNEL, message.id(), "text", fixture.context, () -> over = true);

    @Test
    void savesWhatChanged() {
        edit.text().set(" other ");
        edit.save();
        assertThat(fixture.asked).endsWith("edit 0 other");
        assertThat(over).isTrue();
    }

    @Test
    void whatDidNotChangeIsNotSent() {
        edit.text().set("text ");
        edit.save();
        assertThat(fixture.asked).noneMatch(asked -> asked.startsWith("edit"));
        assertThat(over).isTrue();
    }

    @Test
    void nothingLeftAsksWhetherToDelete() {
        edit.text().set("  ");
        edit.save();
        assertThat(fixture.opened).containsExactly(new Destination.DeleteMessage(ChatFixture.CHANNEL, message.id()));
        assertThat(over).isTrue();
    }

    @Test
    void whatIsTooLongIsCountedAndNotSent() {
        assertThat(edit.bytesLeft().getValue()).isNull();
        edit.text().set("ü".repeat(1001));
        assertThat(edit.bytesLeft().getValue()).isEqualTo(-2);
        edit.save();
        assertThat(over).isFalse();
        assertThat(fixture.asked).noneMatch(asked -> asked.startsWith("edit"));
    }
}
