package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.store.Unread;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// Muting a channel from its menu: what is written there stays quiet until it is unmuted.
class MuteTest extends Journey {

    @Test
    void muteAChannelAndUnmuteIt() throws Exception {
        String photos = channel("photos");
        String newest = ask(() -> newest(photos));
        String row = "#channel-" + photos;
        OtherHolt bo = other("Bo");

        menuOf(row);
        moveTo(this.<Node>see("#channel-mute-row"));
        press("#mute-15-row");
        until("the mute", () -> store().setting("notifications").get() != null);
        until("its look", () -> spoken(row).endsWith("notifications muted"));
        picture("mute-channel");

        bo.result(bo.commands().messages().send(photos, "Nobody need see this now.", List.of()));
        until("the message", () -> !newest(photos).equals(newest));
        assertThat(ask(() -> store().unread(photos).get())).isEqualTo(Unread.NONE);

        menuOf(row);
        press("#channel-unmute-row");
        until("the unread mark", () -> spoken(row).endsWith("unread"));
    }

    private String newest(String channelId) {
        return Objects.requireNonNullElse(value(store().channel(channelId)).lastMessageId(), "");
    }

    private String spoken(String row) {
        return lookup(row).tryQuery().map(Node::getAccessibleText).orElse("");
    }
}
