package chat.holt.commands;

import chat.holt.model.ErrorType;
import chat.holt.model.Message;
import chat.holt.model.ReplyIntent;
import chat.holt.model.SendMessage;
import chat.holt.model.Ulid;
import chat.holt.rest.Api;
import chat.holt.rest.ApiException;
import chat.holt.store.PendingMessage;
import chat.holt.threading.Task;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Messages being sent: one at a time per channel, so that they arrive in order; failed ones wait for the user
/// (`client-behaviour.md §2`).
final class Outbox {
    private final Requests requests;
    private final Acknowledgements acknowledgements;
    private final Map<String, Deque<Letter>> queues = new HashMap<>();
    private final Map<String, Failed> failed = new HashMap<>();

    Outbox(Requests requests, Acknowledgements acknowledgements) {
        this.requests = requests;
        this.acknowledgements = acknowledgements;
    }

    Task<@Nullable Void> send(String channelId, String content, List<ReplyIntent> replies) {
        return send(Ulid.next(), channelId, content, replies);
    }

    private Task<@Nullable Void> send(String nonce, String channelId, String content, List<ReplyIntent> replies) {
        PendingMessage message = new PendingMessage(
                nonce, channelId, content, replies, PendingMessage.State.SENDING, null, Instant.now());
        Letter letter = new Letter(message, new Task<>());
        requests.store().replies().pending(message);
        Deque<Letter> queue = queues.computeIfAbsent(channelId, id -> new ArrayDeque<>());
        queue.add(letter);
        if (queue.size() == 1) {
            post(letter);
        }
        return letter.task;
    }

    /// A refused attempt has used up its nonce, so this one gets a new one. An attempt without an answer may have
    /// arrived, so this one has the same and cannot double it.
    Task<@Nullable Void> retry(String nonce) {
        Failed attempt = failed.get(nonce);
        if (attempt == null) {
            return Requests.done();
        }
        discard(nonce);
        PendingMessage message = attempt.message;
        return send(attempt.answered ? Ulid.next() : nonce, message.channelId(), message.content(), message.replies());
    }

    void discard(String nonce) {
        Failed attempt = failed.remove(nonce);
        if (attempt != null) {
            requests.store().replies().pendingGone(attempt.message.channelId(), nonce);
        }
    }

    @SuppressWarnings("NullAway") // the task has no result
    private void post(Letter letter) {
        PendingMessage message = letter.message;
        long since = requests.store().revision();
        requests.ask(api -> deliver(api, message))
                .onSuccess(sent -> {
                    requests.store().replies().sent(sent, since);
                    acknowledgements.later(sent.channel(), sent.id());
                    letter.task.succeed(null);
                })
                .onFailure(problem -> {
                    PendingMessage kept = message.failed(Failure.of(problem).text());
                    boolean answered = problem instanceof ApiException refusal && refusal.status() < 500;
                    failed.put(kept.nonce(), new Failed(kept, answered));
                    requests.store().replies().pendingChanged(kept);
                    letter.task.fail(problem);
                })
                .onDone(() -> next(message.channelId()));
    }

    private void next(String channelId) {
        Deque<Letter> queue = queues.getOrDefault(channelId, new ArrayDeque<>());
        queue.poll();
        Letter letter = queue.peek();
        if (letter != null) {
            post(letter);
        }
    }

    /// A used nonce means that an earlier try, whose answer was lost, has arrived: then the message may be there.
    private static Message deliver(Api api, PendingMessage message) throws Exception {
        try {
            return api.messages()
                    .send(message.channelId(), SendMessage.text(message.content(), message.replies()), message.nonce());
        } catch (ApiException refusal) {
            if (refusal.type() != ErrorType.DUPLICATE_NONCE) {
                throw refusal;
            }
            return api.messages().latest(message.channelId(), MessageCommands.PAGE).messages().stream()
                    .filter(arrived -> message.nonce().equals(arrived.nonce()))
                    .findFirst()
                    .orElseThrow(() -> refusal);
        }
    }

    private record Failed(PendingMessage message, boolean answered) {}

    private record Letter(PendingMessage message, Task<@Nullable Void> task) {}
}
