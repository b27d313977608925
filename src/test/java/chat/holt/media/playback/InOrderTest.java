package chat.holt.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private final Deque<Runnable> elsewhere = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void beginsNothingBeforeTheFormerHasEnded() {
        InOrder order = new InOrder(elsewhere::add);
        order.accept(() -> {
            done.add("stop");
            throw new IllegalStateException("it did not");
        });
        order.accept(() -> done.add("free"));
        assertThat(done).isEmpty();
        assertThat(elsewhere).hasSize(1);
        elsewhere.remove().run();
        assertThat(done).containsExactly("stop");
        elsewhere.remove().run();
        assertThat(done).containsExactly("stop", "free");
    }
}
