package chat.holt.commands;

import chat.holt.threading.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells the server what you have read: at most once per channel in 1.5 seconds, always the latest
/// (`client-behaviour.md §1.7`).
final class Acknowledgements {
    private static final Duration DELAY = Duration.ofMillis(1500);

    private final Map<String, Waiting> waiting = new HashMap<>();
    private final Requests requests;

    Acknowledgements(Requests requests) {
        this.requests = requests;
    }

    Task<@Nullable Void> later(String channelId, String messageId) {
        Waiting earlier = waiting.get(channelId);
        if (earlier != null) {
            earlier.messageId = messageId;
            return earlier.task;
        }
        Waiting wait = new Waiting(messageId);
        waiting.put(channelId, wait);
        requests.tasks()
                .run(() -> {
                    Thread.sleep(DELAY);
                    return channelId;
                })
                .onDone(() -> {
                    if (waiting.remove(channelId, wait)) {
                        end(requests.tell(api -> api.channels().ack(channelId, wait.messageId)), wait.task);
                    }
                });
        return wait.task;
    }

    /// At once, instead of what was waiting.
    Task<@Nullable Void> now(String channelId, String messageId) {
        Task<@Nullable Void> task = requests.tell(api -> api.channels().ack(channelId, messageId));
        Waiting earlier = waiting.remove(channelId);
        if (earlier != null) {
            end(task, earlier.task);
        }
        return task;
    }

    @SuppressWarnings("NullAway") // the tasks have no result
    private static void end(Task<@Nullable Void> task, Task<@Nullable Void> waiting) {
        task.onSuccess(done -> waiting.succeed(null)).onFailure(waiting::fail);
    }

    private static final class Waiting {
        final Task<@Nullable Void> task = new Task<>();
        String messageId;

        Waiting(String messageId) {
            this.messageId = messageId;
        }
    }
}
