package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.ProgramWindow;
import chat.holt.commands.Instance;
import chat.holt.faults.FaultProxy;
import chat.holt.model.RootConfig;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The network goes and comes back.
@BuiltInOnly("a network that fails when told to")
class OutageTest extends Journey {

    private @Nullable FaultProxy requests;
    private @Nullable FaultProxy events;

    private FaultProxy requests() {
        return Objects.requireNonNull(requests);
    }

    private FaultProxy events() {
        return Objects.requireNonNull(events);
    }

    @Override
    Instance seen(Instance real) throws Exception {
        requests = keep(FaultProxy.before(real.api()));
        events = keep(FaultProxy.before(URI.create(real.config().ws())));
        RootConfig told = real.config();
        return new Instance(
                requests().address(),
                new RootConfig(
                        told.version(),
                        told.features(),
                        events().address().toString(),
                        told.appUrl(),
                        told.vapid(),
                        told.build()));
    }

    @Test
    void nothingIsLostWhileEventsDoNotCome() throws Exception {
        String channel = channel("General");
        press("#composer");
        write("A draft");
        events().refuse();
        see("#connection-banner");
        picture("banner");
        other("Bo").commands().messages().send(channel, "Said meanwhile.", List.of());
        write(" stays");
        events().heal();
        press("#connection-retry");
        miss("#connection-banner");
        seeText("Said meanwhile.");
        assertThat(composer()).isEqualTo("A draft stays");
        push(KeyCode.ENTER);
        seeText("A draft stays");
    }

    @Test
    void aMessageWaitsForTheNetwork() throws Exception {
        String channel = channel("General");
        requests().refuse();
        press("#composer");
        write("The stove works.\n");
        seeText("Will be sent as soon as there is a connection.");
        picture("waiting-send");
        requests().heal();
        until(
                "the message to be sent",
                () -> store().timeline(channel).pending().isEmpty());
        var page = api("Bo").messages().latest(channel, 20);
        assertThat(page.messages())
                .filteredOn(message -> "The stove works.".equals(message.content()))
                .hasSize(1);
        assertThat(composer()).isEmpty();
    }

    @Test
    void startsWithoutANetworkAndGoesOnWithOne() throws Exception {
        quit();
        open(data -> stage -> ProgramWindow.open(stage, data));
        signIn(host().email("Ada"), requests().address());
        see("#channel-list");
        quit();

        requests().refuse();
        open(data -> stage -> ProgramWindow.open(stage, data));
        see("#starting");
        see("#connection-retry");
        seeText("No connection");
        picture("offline-start");
        requests().heal();
        press("#connection-retry");
        see("#channel-list");
        see("#composer");
        signOut();
    }

    private String composer() {
        return ask(() -> this.<TextInputControl>see("#composer").getText());
    }
}
