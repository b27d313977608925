package chat.holt.journeys;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Getting about with mouse and keyboard.
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
        focused("#chat");
        push(KeyCode.F6);
        focused("#members");
        push(KeyCode.F6);
        focused("#rail");
        push(KeyCode.SHIFT, KeyCode.F6);
        focused("#members");
    }
}
