package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Instance;
import chat.holt.faults.FaultProxy;
import chat.holt.model.RootConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Files dropped on the channel: into the draft or off at once, over a network that takes its time.
@BuiltInOnly("a network that fails when told to")
class DropTest extends Journey {

    private @Nullable FaultProxy uploads;

    private FaultProxy uploads() {
        return Objects.requireNonNull(uploads);
    }

    @Override
    Instance seen(Instance real) throws Exception {
        RootConfig told = real.config();
        RootConfig.Features known = told.features();
        String address = Objects.requireNonNull(known.autumn()).url();
        uploads = keep(FaultProxy.before(URI.create(address)));
        RootConfig.Features features = new RootConfig.Features(
                known.captcha(),
                known.email(),
                known.inviteOnly(),
                new RootConfig.Service(true, uploads().address().toString(), Map.of()),
                known.january(),
                known.livekit(),
                known.limits(),
                known.legalLinks());
        return new Instance(
                real.api(),
                new RootConfig(told.version(), features, told.ws(), told.appUrl(), told.vapid(), told.build()));
    }

    @Test
    void attachOrSendAtOnceAndStop() throws Exception {
        Path route = Files.write(folder.resolve("route.bin"), new byte[300_000]);
        DraggedFiles dragged = ask(() -> new DraggedFiles(List.of(route)));
        Node chat = see("#chat");

        assertThat(ask(() -> dragged.over(chat, 0.3))).isTrue();
        see("#drop-target");
        picture("attach");
        interact(() -> dragged.leave(chat));
        miss("#drop-target");
        interact(() -> {
            dragged.over(chat, 0.3);
            dragged.drop(chat, 0.3);
        });
        miss("#drop-target");
        see(".draft-file");
        press("#file-remove");
        miss(".draft-file");

        uploads().stall();
        assertThat(ask(() -> dragged.over(chat, 0.95))).isTrue();
        picture("send");
        interact(() -> dragged.drop(chat, 0.95));
        seeText("Uploading");
        picture("uploading");
        press("#upload-stop");
        miss("#upload-stop");
        picture("stopped");

        uploads().heal();
        moveTo(this.<Node>see(".sending-card"));
        press("#toolbar-message-retry");
        String channel = channel("General");
        until(
                "the file",
                () -> store().timeline(channel).messages().stream()
                        .anyMatch(message -> !value(message).attachments().isEmpty()));
        assertThat(ask(() -> store().timeline(channel).pending().isEmpty())).isTrue();
    }
}
