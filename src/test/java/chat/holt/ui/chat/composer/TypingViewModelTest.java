package chat.holt.ui.chat.composer;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayJson;
import chat.holt.ui.chat.ChatFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypingViewModelTest {
    private final ChatFixture chat = new ChatFixture();
    private final TypingViewModel typing = new TypingViewModel(ChatFixture.CHANNEL, chat.store);
    private final List<String> said = new ArrayList<>();

    private void hear(String what, String user) {
        String frame = "{'type':'" + what + "','id':'C','user':'" + user + "'}";
        chat.store.apply(GatewayJson.decode(frame.replace('\'', '"')));
    }

    private void open() {
        typing.open();
        typing.text().subscribe((was, now) -> said.add(now.replace(TypingViewModel.NAME, "")));
    }

    @Test
    void speaksOnceForABatch() {
        open();
        hear("ChannelStartTyping", "CID");
        hear("ChannelStartTyping", "BO");
        hear("ChannelStartTyping", "DORA");
        chat.store.endBatch();
        assertThat(said).containsExactly("Bo and Cid are typing…");
    }

    @Test
    void fallsSilentWhenTimeIsOver() {
        open();
        hear("ChannelStartTyping", "BO");
        chat.store.endBatch();
        chat.now = chat.now.plus(Duration.ofSeconds(5));
        chat.store.expireTyping();
        assertThat(said).containsExactly("Bo is typing…", "");
    }

    @Test
    void hearsNothingOnceClosed() {
        open();
        typing.close();
        hear("ChannelStartTyping", "BO");
        chat.store.endBatch();
        assertThat(said).isEmpty();
    }
}
