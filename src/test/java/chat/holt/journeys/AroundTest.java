package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Getting about with mouse and keyboard, choosing colours, leaving.
class AroundTest extends Journey {

    @Test
    void fromServerToServerAndOut() {
        see("#channel-list");
        see("#members");
        picture("main-light");

        push(KeyCode.ALT, KeyCode.DOWN);
        press("#rail-home");
        see("#friends");
        picture("home-light");
        see("#home-list");

        press("#program-menu");
        press("#theme-dark");
        picture("home-dark");
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DOWN);
        see("#channel-list");
        picture("main-dark");

        press("#program-menu");
        press("#sign-out");
        see("#sign-out");
        picture("sign-out-dark");
        press("#dialog-confirm");
        see("#welcome");
        picture("welcome-dark");

        press("#login-email");
        write("ada");
        press("#welcome-submit");
        Label error = see("#login-email-error");
        assertThat(error.getText()).contains("ada@example.org");
        assertThat(lookup("#login-password-error").<Label>query().getText()).isNotEmpty();
        picture("welcome-errors-dark");
    }
}
