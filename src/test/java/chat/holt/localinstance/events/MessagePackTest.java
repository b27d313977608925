package chat.holt.localinstance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.holt.localinstance.storage.Doc;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagePackTest {
    @Test
    void keepsValuesOfEverySize() {
        Doc frame = Doc.of("short", "ä").put("long", "x".repeat(300)).put("longer", "y".repeat(70_000));
        frame.put("numbers", List.of(0L, -1L, 127L, 128L, -33L, 1L << 40, -(1L << 40)));
        frame.put("many", Collections.nCopies(20, true)).put("half", 0.5).putNull("nothing");
        frame.put("nested", Doc.of("key", List.of(Doc.of("flag", false))));
        assertThat(decoded(MessagePack.encode(frame)).json()).isEqualTo(frame.json());
    }

    @Test
    void writesMomentsAsMilliseconds() {
        Doc frame = Doc.of("timeout", "2026-01-02T03:04:05.678Z").put("content", "2026-01-02T03:04:05.678Z");
        Doc packed = decoded(MessagePack.encode(frame));
        assertThat(packed.number("timeout")).isEqualTo(1_767_323_045_678L);
        assertThat(packed.text("content")).isEqualTo("2026-01-02T03:04:05.678Z");
    }

    @Test
    void refusesBrokenFrames() {
        assertThatThrownBy(() -> decoded(new byte[] {(byte) 0x81, (byte) 0xa4, 't'}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decoded(new byte[] {7})).isInstanceOf(IllegalArgumentException.class);
    }

    private static Doc decoded(byte[] bytes) {
        return MessagePack.decode(ByteBuffer.wrap(bytes));
    }
}
