package chat.holt.ui.serversettings.queue;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.threading.Task;
import chat.holt.ui.serversettings.queue.ActionQueue.Phase;
import chat.holt.ui.serversettings.queue.ActionQueue.Row;
import chat.holt.ui.serversettings.queue.ActionQueue.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionQueueTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Task<@Nullable Void>> tasks = new ArrayList<>();
    private final ActionQueue queue = new ActionQueue(
            "Banning",
            IntStream.range(0, 4)
                    .mapToObj(i -> new Target("u" + i, "User " + i))
                    .toList(),
            Duration.ofSeconds(2),
            this::act);

    private Task<@Nullable Void> act(String userId) {
        asked.add(userId);
        tasks.add(new Task<>());
        return tasks.getLast();
    }

    @SuppressWarnings("NullAway")
    private void succeed() {
        tasks.getLast().succeed(null);
    }

    private List<Row.State> states() {
        return queue.rows().stream().map(Row::state).toList();
    }

    @Test
    void actsOnOneAfterTheOther() {
        queue.run();
        assertThat(asked).containsExactly("u0");
        succeed();
        succeed();
        assertThat(asked).containsExactly("u0", "u1", "u2");
        assertThat(queue.progress().get())
                .isEqualTo(new ActionQueue.Progress(Phase.RUNNING, 4, 2, 0, Duration.ofSeconds(4)));
        succeed();
        succeed();
        assertThat(queue.progress().get().phase()).isEqualTo(Phase.FINISHED);
        assertThat(queue.progress().get().fraction()).isEqualTo(1);
    }

    @Test
    void oneThatFailsDoesNotStopTheOthersAndIsTriedAgain() {
        queue.run();
        tasks.getLast().fail(new IllegalStateException("no"));
        succeed();
        succeed();
        succeed();
        assertThat(states()).containsExactly(Row.State.FAILED, Row.State.DONE, Row.State.DONE, Row.State.DONE);
        assertThat(queue.rows().getFirst().reason()).isNotEmpty();

        queue.retryFailed();
        assertThat(asked.getLast()).isEqualTo("u0");
        succeed();
        assertThat(states()).containsOnly(Row.State.DONE);
    }

    @Test
    void pauseLetsTheOneUnderWayEnd() {
        queue.run();
        queue.pause();
        succeed();
        assertThat(asked).hasSize(1);
        assertThat(queue.progress().get().phase()).isEqualTo(Phase.PAUSED);

        queue.run();
        assertThat(asked).containsExactly("u0", "u1");
    }

    @Test
    void withoutAConnectionItHoldsAndGoesOnWithTheSame() {
        queue.run();
        tasks.getLast().fail(new IOException("cut"));
        assertThat(queue.progress().get().phase()).isEqualTo(Phase.OFFLINE);
        assertThat(asked).containsExactly("u0");

        queue.online(true);
        assertThat(asked).containsExactly("u0", "u0");
        succeed();
        assertThat(states()).startsWith(Row.State.DONE, Row.State.RUNNING);
    }

    @Test
    void cancellingDropsThoseWhoWait() {
        queue.run();
        queue.cancel();
        succeed();
        assertThat(asked).containsExactly("u0");
        assertThat(states())
                .containsExactly(Row.State.DONE, Row.State.CANCELLED, Row.State.CANCELLED, Row.State.CANCELLED);
        assertThat(queue.progress().get()).isEqualTo(new ActionQueue.Progress(Phase.FINISHED, 1, 1, 0, Duration.ZERO));
    }
}
