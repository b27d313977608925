package chat.holt.ui.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.MfaMethod;
import chat.holt.threading.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityCheckTest {
    private final List<Task<List<MfaMethod>>> asked = new ArrayList<>();
    private final List<String> confirmed = new ArrayList<>();
    private final IdentityCheck check = new IdentityCheck(
            () -> {
                asked.add(new Task<>());
                return asked.getLast();
            },
            (way, answer) -> {
                confirmed.add(way + " " + answer);
                return new Task<>();
            });

    @Test
    void asksForThePasswordWhereThatIsTheWay() {
        assertThat(check.ready().get()).isFalse();
        asked.getLast().succeed(List.of(MfaMethod.PASSWORD));
        assertThat(check.method().get()).isEqualTo(MfaMethod.PASSWORD);
        check.answer().set(" pass word ");
        assertThat(check.ready().get()).isTrue();
        check.ticket();
        assertThat(confirmed).containsExactly("PASSWORD  pass word ");
    }

    @Test
    void wantsSixDigitsOfAnAuthenticator() {
        asked.getLast().succeed(List.of(MfaMethod.UNKNOWN, MfaMethod.TOTP, MfaMethod.RECOVERY));
        assertThat(check.methods()).containsExactly(MfaMethod.TOTP, MfaMethod.RECOVERY);
        check.answer().set("12345");
        assertThat(check.ready().get()).isFalse();
        check.answer().set("123 456");
        assertThat(check.ready().get()).isTrue();
        check.ticket();
        assertThat(confirmed).containsExactly("TOTP 123456");
    }

    @Test
    void anotherWayForgetsTheAnswer() {
        asked.getLast().succeed(List.of(MfaMethod.TOTP, MfaMethod.RECOVERY));
        check.answer().set("123456");
        check.method().set(MfaMethod.RECOVERY);
        assertThat(check.answer().get()).isEmpty();
        assertThat(check.ready().get()).isFalse();
        check.answer().set("abcde-fghij ");
        check.ticket();
        assertThat(confirmed).containsExactly("RECOVERY abcde-fghij");
    }

    @Test
    void failureToAskIsSaidAndRetried() {
        asked.getLast().fail(new IOException("offline"));
        assertThat(check.failed().get()).isTrue();
        check.load();
        assertThat(check.failed().get()).isFalse();
        asked.getLast().succeed(List.of(MfaMethod.PASSWORD));
        assertThat(check.method().get()).isEqualTo(MfaMethod.PASSWORD);
    }
}
