package chat.holt.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.ui.chat.MessageQuestionViewModel.Act;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageQuestionViewModelTest {
    private final ChatFixture fixture = new ChatFixture();

    @BeforeEach
    void fill() {
        fixture.ready();
    }

    private MessageQuestionViewModel asked(Act act, Message message) {
        return new MessageQuestionViewModel(act, ChatFixture.CHANNEL, message.id(), fixture.context);
    }

    @Test
    void showsWhichMessageIsMeant() {
        Message message = fixture.arrives("BO", "");
        MessageQuestionViewModel model = asked(Act.DELETE, message);
        assertThat(model.title()).isEqualTo("Delete this message?");
        assertThat(Objects.requireNonNull(model.message()).text()).isEqualTo("text");
        assertThat(model.message().author().name()).isEqualTo("Bo");
    }

    @Test
    void whatModeratorsDoHasAReason() {
        Message message = fixture.arrives("BO", "");
        MessageQuestionViewModel model = asked(Act.DELETE, message);
        Objects.requireNonNull(model.reason()).text().set(" spam ");
        model.submit();
        assertThat(fixture.asked).containsExactly("delete 0: spam");
        assertThat(asked(Act.PIN, message).reason()).isNotNull();
    }

    @Test
    void whatTheLogDoesNotKeepHasNone() {
        assertThat(asked(Act.DELETE, fixture.arrives("ME", "")).reason()).isNull();
        assertThat(asked(Act.CLEAR_REACTIONS, fixture.arrives("BO", "")).reason())
                .isNull();
    }

    @Test
    void doesWhatWasAsked() {
        Message message = fixture.arrives("BO", "");
        for (Act act : Act.values()) {
            asked(act, message).submit();
        }
        assertThat(fixture.asked).containsExactly("delete 0", "pin 0", "unpin " + message.id(), "clear reactions 0");
    }

    @Test
    void whatIsGoneIsAskedAboutWithoutAPicture() {
        assertThat(new MessageQuestionViewModel(Act.DELETE, ChatFixture.CHANNEL, "GONE", fixture.context).message())
                .isNull();
    }
}
