package chat.holt.journeys;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Getting about by name.
class SwitcherTest extends Journey {

    @Test
    void jumpsToAChannelByAFewLetters() throws Exception {
        push(KeyCode.CONTROL, KeyCode.K);
        see("#switcher");
        write("#pho");
        seeText("photos");
        picture("switcher");
        push(KeyCode.ENTER);
        miss("#switcher");
        until("be in photos", () -> this.<Label>see("#chat-title").getText().contains("photos"));
    }
}
