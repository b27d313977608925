package chat.holt.ui.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.MfaMethod;
import chat.holt.threading.Task;
import chat.holt.ui.members.ViewTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class IdentityFieldsTest extends ViewTest {
    private final List<Task<List<MfaMethod>>> asked = new ArrayList<>();
    private final IdentityCheck check = new IdentityCheck(
            () -> {
                asked.add(new Task<>());
                return asked.getLast();
            },
            (way, answer) -> new Task<>());

    @Override
    protected Parent view() {
        return new IdentityFields(check);
    }

    @Test
    void asksForACodeOrOneOfTheOtherWays() throws TimeoutException {
        interact(() -> asked.getLast().succeed(List.of(MfaMethod.TOTP, MfaMethod.RECOVERY)));
        see("#identity-code");
        miss("#identity-password");
        interact(() -> lookup("#identity-code").query().requestFocus());
        write("123456");
        assertThat(on(() -> check.ready().get())).isTrue();
        interact(() -> lookup("#identity-way-totp").query().requestFocus());
        chord(KeyCode.RIGHT);
        chord(KeyCode.SPACE);
        until(() -> check.method().get() == MfaMethod.RECOVERY);
        assertThat(on(() -> check.answer().get())).isEmpty();
    }

    @Test
    void asksForThePasswordWithoutAChoice() throws TimeoutException {
        interact(() -> asked.getLast().succeed(List.of(MfaMethod.PASSWORD)));
        until(() -> !lookup("#identity-password").query().isDisabled());
        miss("#identity-way");
        miss("#identity-code");
    }

    @Test
    void canAskAgainAfterAFailure() throws TimeoutException {
        interact(() -> asked.getLast().fail(new IOException("offline")));
        see("#identity-retry");
        clickOn("#identity-retry");
        until(() -> asked.size() == 2 && !check.failed().get());
        interact(() -> asked.getLast().succeed(List.of(MfaMethod.PASSWORD)));
        until(() -> !lookup("#identity-password").query().isDisabled());
    }
}
