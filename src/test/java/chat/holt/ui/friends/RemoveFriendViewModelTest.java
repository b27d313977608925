package chat.holt.ui.friends;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.ErrorType;
import chat.holt.rest.ApiException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RemoveFriendViewModelTest {
    private final FriendsSample sample = new FriendsSample();
    private final RemoveFriendViewModel remove =
            new RemoveFriendViewModel(sample.store, sample.users, "PAL", sample.said::add);

    @Test
    void endsTheFriendshipAndSaysSo() {
        remove.submit();
        assertThat(remove.attempt().busy().get()).isTrue();
        sample.users.answer.succeed(null);
        assertThat(sample.users.calls).containsExactly("unfriend PAL");
        assertThat(remove.attempt().done().get()).isTrue();
        assertThat(sample.said).containsExactly("You and pal are no longer friends.");
    }

    @Test
    void saysWhenTheOtherWasFaster() {
        remove.submit();
        sample.users.answer.fail(new ApiException(ErrorType.NO_EFFECT));
        assertThat(remove.attempt().error().get()).isEqualTo("You and pal are no longer friends already.");
        assertThat(remove.attempt().done().get()).isFalse();
    }

    @Test
    void staysOpenWhenUnplugged() {
        remove.submit();
        sample.users.answer.fail(new IOException("unplugged"));
        assertThat(remove.attempt().error().get()).isNotEmpty();
        assertThat(remove.attempt().done().get()).isFalse();
        assertThat(sample.said).isEmpty();
    }
}
