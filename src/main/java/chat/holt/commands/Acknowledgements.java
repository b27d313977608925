package chat.holt.commands;

import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Tells the server what you have read: once a channel was quiet for 1.5 seconds, in a busy one every 4 seconds, and
/// always the latest (`client-behaviour.md §1.7`). UI thread only.
final class Acknowledgements {
    static final Duration QUIET = Duration.ofMillis(1500);
    static final Duration LONGEST = Duration.ofSeconds(4);

    private final Map<String, Waiting> waiting = new HashMap<>();
    private final BiFunction<String, String, Task<@Nullable Void>> send;
    private final Delays delays;
    private final LongSupplier nanos;

    Acknowledgements(Requests requests) {
        this(
                (channelId, messageId) -> requests.tell(api -> api.channels().ack(channelId, messageId)),
                requests.tasks(),
                System::nanoTime);
    }

    /// @param send tells the server of a channel and its newest message read
    Acknowledgements(BiFunction<String, String, Task<@Nullable Void>> send, Delays delays, LongSupplier nanos) {
        this.send = send;
        this.delays = delays;
        this.nanos = nanos;
    }

    Task<@Nullable Void> later(String channelId, String messageId) {
        long now = nanos.getAsLong();
        Waiting known = waiting.get(channelId);
        if (known != null) {
            known.messageId = messageId;
            known.last = now;
            return known.task;
        }
        Waiting wait = new Waiting(messageId, now);
        waiting.put(channelId, wait);
        arm(channelId, wait, QUIET);
        return wait.task;
    }

    /// At once, instead of what was waiting.
    Task<@Nullable Void> now(String channelId, String messageId) {
        Task<@Nullable Void> task = send.apply(channelId, messageId);
        Waiting earlier = waiting.remove(channelId);
        if (earlier != null) {
            end(task, earlier.task);
        }
        return task;
    }

    private void arm(String channelId, Waiting wait, Duration delay) {
        long last = wait.last;
        delays.after(delay, () -> due(channelId, wait, wait.last != last));
    }

    /// Waits on if more was read meanwhile: one timer per channel, however fast messages come.
    private void due(String channelId, Waiting wait, boolean more) {
        if (waiting.get(channelId) != wait) {
            return;
        }
        long due = Math.min(wait.last + QUIET.toNanos(), wait.first + LONGEST.toNanos());
        long left = due - nanos.getAsLong();
        if (more && left > 0) {
            arm(channelId, wait, Duration.ofNanos(left));
        } else {
            waiting.remove(channelId);
            end(send.apply(channelId, wait.messageId), wait.task);
        }
    }

    @SuppressWarnings("NullAway") // the tasks have no result
    private static void end(Task<@Nullable Void> task, Task<@Nullable Void> waiting) {
        task.onSuccess(done -> waiting.succeed(null)).onFailure(waiting::fail);
    }

    private static final class Waiting {
        final Task<@Nullable Void> task = new Task<>();
        final long first;
        long last;
        String messageId;

        Waiting(String messageId, long now) {
            this.messageId = messageId;
            first = now;
            last = now;
        }
    }
}
