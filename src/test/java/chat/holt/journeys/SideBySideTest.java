package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.ProgramWindow;
import chat.holt.app.TestUi;
import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.commands.SignInStep;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.SendMessage;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Two accounts at two instances in one window.
@BuiltInOnly("a second instance")
class SideBySideTest extends Journey {

    private static final String EMAIL = "ada@second.test";

    @Override
    @Nullable
    String account() {
        return null;
    }

    @Test
    void eachGoesOnWhateverBecomesOfTheOther() throws Exception {
        Options options = Options.in(folder.resolve("second")).withoutLimits();
        LocalInstance second = LocalInstance.start(options);
        String there = "#rail-account-" + register(second);
        String here = "#rail-account-" + user("Ada");

        signIn(host().email("Ada"), host().instance().api());
        see("#channel-list");
        String channel = channel("General");
        press("#composer");
        write("A draft");
        press("#add-account");
        press("#welcome-return");
        see("#channel-list");
        press("#add-account");
        signIn(EMAIL, second.api());
        see("#friends");

        say(channel, "Packed, <@" + user("Ada") + ">?");
        see(here + " .badge");
        picture("badge");
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
        seeText("Packed,");
        seeText("A draft");

        second.close();
        see(there + " .rail-trouble");
        picture("one-lost");
        say(channel, "The other is gone.");
        seeText("The other is gone.");

        quit();
        second = LocalInstance.start(
                options.withPorts(second.api().getPort(), second.ws().getPort()));
        keep(second);
        open(data -> stage -> ProgramWindow.open(stage, data));
        see("#channel-list");
        press(there);
        see("#friends");
        miss(".rail-trouble");
        assertThat(ask(() -> stage().getTitle())).contains("Friends").contains("Ada");
        Bounds first = place(see(here));
        dragUpTo(see("#rail-home"), first.getCenterX(), first.getMinY() + 4);
        release(MouseButton.PRIMARY);
        until("the new order", () -> yOf("#rail-home") < yOf(here));
        see("#friends");

        press("#own-presence");
        press("#sign-out");
        press("#dialog-confirm");
        see("#channel-list");
        miss(there);
        say(channel, "Alone again.");
        seeText("Alone again.");
    }

    private double yOf(String query) {
        return lookup(query).query().localToScene(0, 0).getY();
    }

    private void say(String channel, String words) throws Exception {
        api("Bo")
                .messages()
                .send(
                        channel,
                        SendMessage.text(words, List.of()),
                        UUID.randomUUID().toString());
    }

    /// Id of a new user there.
    private static String register(LocalInstance instance) throws Exception {
        String address = instance.api().toString();
        Instance found = TestUi.result(tasks -> new AccountCommands(tasks).discover(address));
        SignInStep step =
                TestUi.result(tasks -> new AccountCommands(tasks).register(found, EMAIL, Host.PASSWORD, null));
        Credentials unnamed = ((SignInStep.ChooseUsername) step).credentials();
        return TestUi.result(tasks -> new AccountCommands(tasks).chooseUsername(unnamed, "Ada"))
                .userId();
    }
}
