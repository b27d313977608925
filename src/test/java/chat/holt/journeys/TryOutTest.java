package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.ProgramWindow;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Trying Holt out at its built-in instance: getting about with mouse and keyboard, choosing colours, leaving.
@BuiltInOnly("the sample community")
class TryOutTest extends Journey {

    @Override
    @Nullable
    String account() {
        return null;
    }

    @Override
    Community community(Host run) throws Exception {
        return SampleCommunity.in(folder.resolve("instance"));
    }

    @Test
    void fromServerToServerAndOut() throws Exception {
        SampleCommunity.copyTo(ProgramWindow.instanceFolder(folder.resolve("holt")));
        picture("welcome-light");
        press("#welcome-try");
        see("#channel-list");
        see("#members");
        picture("main-light");

        push(KeyCode.ALT, KeyCode.DOWN);
        press("#rail-home");
        see("#friends");
        picture("home-light");
        see("#home-list");

        press("#open-settings");
        press("#settings-entry-appearance");
        press("#appearance-theme-dark");
        press("#settings-close");
        picture("home-dark");
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DOWN);
        see("#channel-list");
        picture("main-dark");

        press("#own-presence");
        press("#sign-out");
        see("#dialog-confirm");
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
        focused("#login-email");
        picture("welcome-errors-dark");
    }
}
