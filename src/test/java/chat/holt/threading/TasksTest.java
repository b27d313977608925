package chat.holt.threading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TasksTest {

    @Test
    void theResultComesBackOnTheUiThread() throws InterruptedException {
        BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
        Tasks tasks = new Tasks(new UiThread() {
            @Override
            public void run(Runnable work) {
                ui.add(work);
            }

            @Override
            public boolean isCurrent() {
                return true;
            }
        });
        List<Object> seen = new ArrayList<>();

        Task<Boolean> task = tasks.run(() -> Thread.currentThread().isVirtual()).onSuccess(seen::add);

        assertThat(seen).isEmpty();
        Runnable end = ui.poll(10, TimeUnit.SECONDS);
        assertThat(end).isNotNull();
        end.run();
        assertThat(seen).containsExactly(true);
        task.onSuccess(late -> seen.add("late"));
        assertThat(seen).containsExactly(true, "late");
    }

    @Test
    void aFailureReachesOnlyItsCallbacks() {
        List<Object> seen = new ArrayList<>();
        IOException failure = new IOException("cut");
        Tasks.direct()
                .run(() -> {
                    throw failure;
                })
                .onSuccess(value -> seen.add("success"))
                .onFailure(seen::add)
                .onDone(() -> seen.add("done"));
        assertThat(seen).containsExactly(failure, "done");
    }
}
