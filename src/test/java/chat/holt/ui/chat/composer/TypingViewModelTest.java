package chat.holt.ui.chat.composer;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayJson;
import chat.holt.json.Json;
import chat.holt.model.User;
import chat.holt.ui.chat.ChatFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    void namesAtMostFour() {
        List<User> people = IntStream.range(0, 5)
                .mapToObj(i -> Json.mapper()
                        .readValue(
                                "{\"_id\":\"P%1$d\",\"username\":\"p%1$d\",\"discriminator\":\"0001\"}".formatted(i),
                                User.class))
                .toList();
        chat.store.replies().users(people, chat.store.revision());
        open();
        List.of("DORA", "NOBODY", "P3", "P1", "P0", "P2").forEach(id -> hear("ChannelStartTyping", id));
        chat.store.endBatch();
        hear("ChannelStartTyping", "P4");
        chat.store.endBatch();
        hear("ChannelStopTyping", "P0");
        chat.store.endBatch();
        assertThat(said)
                .containsExactly(
                        "p0, p1, p2 and p3 are typing…", "Several people are typing…", "p1, p2, p3 and p4 are typing…");
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
