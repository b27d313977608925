package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Getting about with mouse and keyboard, choosing colours, leaving.
class AroundTest extends Journey {

    @Test
    void narrowWindowsTakeTurns() {
        see("#chat");
        interact(() -> stage().setWidth(420));
        press("#rail-home");
        see("#home-list");
        miss("#friends");
        picture("narrow-list");
        press("#home-friends");
        miss("#home-list");
        see("#friends");
        picture("narrow-friends");
    }

    @Test
    void f6GoesFromPaneToPane() {
        see("#members");
        see("#chat");
        until("the composer has the keyboard", () -> focusedIn("#chat"));
        push(KeyCode.F6);
        until("the members have it", () -> focusedIn("#members"));
        push(KeyCode.F6);
        until("the rail has it", () -> focusedIn("#rail"));
        push(KeyCode.SHIFT, KeyCode.F6);
        until("the members have it again", () -> focusedIn("#members"));
    }

    private boolean focusedIn(String pane) {
        for (Node up = stage().getScene().getFocusOwner(); up != null; up = up.getParent()) {
            if (pane.equals("#" + up.getId())) {
                return true;
            }
        }
        return false;
    }

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
