package chat.holt.commands;

import chat.holt.commands.Delivery.UncertainException;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.ErrorType;
import chat.holt.model.Message;
import chat.holt.rest.ApiException;
import chat.holt.store.PendingMessage;
import chat.holt.store.PendingMessage.State;
import chat.holt.threading.Task;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Messages being sent: one at a time per channel, so that they arrive in order. What finds no connection waits for
/// one,
/// what is refused waits for the user, and both are kept on disk (`client-behaviour.md §2`). UI thread only.
final class Outbox {
    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration DOUBT = Duration.ofSeconds(10);
    private static final Duration LATE = Duration.ofDays(1);

    private final Requests requests;
    private final FileCommands files;
    private final Acknowledgements acknowledgements;
    private final LetterFile kept;
    private final Map<String, Deque<Letter>> queues = new LinkedHashMap<>();
    private final Map<String, Letter> failed = new LinkedHashMap<>();
    private final Map<String, Task<@Nullable Void>> outcomes = new HashMap<>();
    private final Map<String, Upload> uploads = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> resting = new HashSet<>();
    /// When it was first said of a key that it is used up, in nanoseconds.
    private final Map<String, Long> doubted = new HashMap<>();
    private Duration pause = FIRST_PAUSE;
    private long version;
    private boolean restored;
    private boolean closed;

    Outbox(Requests requests, FileCommands files, Acknowledgements acknowledgements, LetterFile kept) {
        this.requests = requests;
        this.files = files;
        this.acknowledgements = acknowledgements;
        this.kept = kept;
        restore();
    }

    Task<@Nullable Void> send(String channelId, Composition composition) {
        Channel channel = requests.store().channel(channelId).get();
        Letter letter = Letter.of(channelId, composition, channel == null ? null : channel.lastMessageId());
        return enqueue(letter);
    }

    /// Sends what was refused, or what waits, now.
    Task<@Nullable Void> retry(String nonce) {
        Letter refused = failed.remove(nonce);
        if (refused != null) {
            requests.store().replies().pendingGone(refused.channelId(), nonce);
            return enqueue(refused.attempted() ? refused.withProblem(null) : refused.renewed());
        }
        Task<@Nullable Void> outcome = new Task<>();
        for (Deque<Letter> queue : queues.values()) {
            for (Letter letter : queue) {
                if (letter.nonce().equals(nonce)) {
                    outcomes.put(nonce, outcome);
                    resting.remove(letter.channelId());
                    advance(letter.channelId());
                    return outcome;
                }
            }
        }
        return Requests.done();
    }

    /// Forgets a message that is not on its way just now.
    void discard(String nonce) {
        Letter gone = failed.remove(nonce);
        for (Deque<Letter> queue : queues.values()) {
            Letter head = queue.peek();
            for (Letter letter : List.copyOf(queue)) {
                boolean underWay = letter.equals(head) && busy.contains(letter.channelId());
                if (letter.nonce().equals(nonce) && !underWay) {
                    queue.remove(letter);
                    gone = letter;
                }
            }
        }
        if (gone != null) {
            outcomes.remove(nonce);
            requests.store().replies().pendingGone(gone.channelId(), nonce);
            save();
        }
    }

    /// Stops the upload of a message's files; it then waits for the user. What goes already cannot be held back.
    void cancel(String nonce) {
        for (Deque<Letter> queue : queues.values()) {
            Letter head = queue.peek();
            Upload upload = head == null ? null : uploads.get(head.channelId());
            if (upload != null && head.nonce().equals(nonce)) {
                upload.cancel();
            }
        }
    }

    /// Tries at once everything that waits; to be called when there is a connection again.
    void resume() {
        pause = FIRST_PAUSE;
        resting.clear();
        List.copyOf(queues.keySet()).forEach(this::advance);
    }

    /// Ends all attempts; what is not sent stays on disk.
    void close() {
        closed = true;
    }

    /// Puts what was left from last time before what was written meanwhile. What is old waits for the user: it might no
    /// longer be meant.
    private void restore() {
        requests.tasks()
                .run(kept::read)
                .onSuccess(letters -> {
                    Instant late = Instant.now().minus(LATE);
                    Map<String, List<Letter>> waiting = new LinkedHashMap<>();
                    for (Letter letter : letters) {
                        if (letter.problem() == null && letter.writtenAt().isAfter(late)) {
                            show(letter, State.WAITING);
                            waiting.computeIfAbsent(letter.channelId(), id -> new ArrayList<>())
                                    .add(letter);
                        } else {
                            fail(letter, letter.problem() == null ? Text.of("outbox.left") : letter.problem());
                        }
                    }
                    waiting.forEach((channelId, first) ->
                            first.reversed().forEach(letter -> queue(channelId).addFirst(letter)));
                })
                .onDone(() -> {
                    restored = true;
                    if (!outcomes.isEmpty()) {
                        save();
                    }
                    List.copyOf(queues.keySet()).forEach(this::advance);
                });
    }

    private Task<@Nullable Void> enqueue(Letter letter) {
        Task<@Nullable Void> outcome = new Task<>();
        outcomes.put(letter.nonce(), outcome);
        queue(letter.channelId()).add(letter);
        show(letter, resting.contains(letter.channelId()) ? State.WAITING : State.SENDING);
        save();
        advance(letter.channelId());
        return outcome;
    }

    private Deque<Letter> queue(String channelId) {
        return queues.computeIfAbsent(channelId, id -> new ArrayDeque<>());
    }

    private void advance(String channelId) {
        Letter letter = queue(channelId).peek();
        if (letter == null || !restored || closed || resting.contains(channelId) || !busy.add(channelId)) {
            return;
        }
        change(letter, State.SENDING);
        long since = requests.store().revision();
        upload(letter)
                .then(ready -> {
                    if (closed) {
                        return Task.<Message>failed(new CancellationException());
                    }
                    Letter leaving = ready.asAttempted();
                    replaceHead(leaving);
                    Snapshot before = snapshot();
                    return requests.ask(api -> {
                        // What may have arrived must be known as such after a crash.
                        before.keep();
                        return Delivery.deliver(api, leaving, ready.attempted());
                    });
                })
                .onSuccess(message -> delivered(channelId, message, since))
                .onFailure(problem -> stopped(channelId, problem));
    }

    private Task<Letter> upload(Letter letter) {
        if (letter.toUpload().isEmpty()) {
            Task<Letter> done = new Task<>();
            done.succeed(letter);
            return done;
        }
        Letter.Enclosure file = letter.toUpload().orElseThrow();
        long before = letter.bytes(true);
        uploading(letter, before);
        Upload upload = files.start("attachments", file.path(), file.name(), sent -> {
            if (uploads.containsKey(letter.channelId())) {
                uploading(letter, before + sent);
            }
        });
        uploads.put(letter.channelId(), upload);
        return upload.id()
                .onDone(() -> uploads.remove(letter.channelId(), upload))
                .then(id -> {
                    Letter next = letter.uploaded(file, id);
                    replaceHead(next);
                    save();
                    return upload(next);
                });
    }

    /// Tells how far the files are.
    private void uploading(Letter letter, long sent) {
        long all = letter.bytes(false);
        if (all > 0) {
            PendingMessage shown = letter.shown(State.SENDING);
            requests.store()
                    .replies()
                    .pendingChanged(shown.uploading(new PendingMessage.Upload(Math.min(sent, all), all)));
        }
    }

    private void delivered(String channelId, Message message, long since) {
        if (closed) {
            return;
        }
        Letter letter = queue(channelId).remove();
        busy.remove(channelId);
        pause = FIRST_PAUSE;
        save();
        requests.store().replies().sent(message, since);
        requests.store().replies().pendingGone(channelId, letter.nonce());
        acknowledgements.later(channelId, message.id());
        end(letter, null);
        advance(channelId);
    }

    private void stopped(String channelId, Throwable problem) {
        if (closed) {
            return;
        }
        Letter letter = queue(channelId).element();
        busy.remove(channelId);
        if (problem instanceof CancellationException) {
            queue(channelId).remove();
            fail(letter, Text.of("outbox.cancelled"));
        } else if (problem instanceof ApiException refusal && refusal.type() == ErrorType.DUPLICATE_NONCE) {
            // An earlier attempt is still under way, or was refused. Only the latter may be sent anew.
            long now = System.nanoTime();
            long left = doubted.computeIfAbsent(letter.nonce(), nonce -> now) + DOUBT.toNanos() - now;
            if (left > 0) {
                rest(letter, Duration.ofNanos(left));
            } else {
                rest(renew(letter), FIRST_PAUSE);
            }
        } else {
            switch (Failure.of(problem)) {
                case Failure.Offline _, Failure.SignedOut _ -> {
                    rest(letter, pause);
                    Duration next = pause.multipliedBy(2);
                    pause = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
                }
                case Failure.Limited limited -> rest(renew(letter), limited.delay());
                case Failure refused -> {
                    queue(channelId).remove();
                    boolean answered = problem instanceof ApiException answer && answer.status() < 500;
                    String reason =
                            problem instanceof UncertainException ? Text.of("outbox.uncertain") : refused.text();
                    fail(answered ? letter.notArrived() : letter, reason);
                }
            }
        }
        save();
        end(letter, problem);
        advance(channelId);
    }

    /// Tries again later, unless somebody does before.
    private void rest(Letter letter, Duration wait) {
        change(letter, State.WAITING);
        resting.add(letter.channelId());
        requests.tasks().after(wait, () -> {
            if (resting.remove(letter.channelId())) {
                advance(letter.channelId());
            }
        });
    }

    private void fail(Letter letter, String reason) {
        Letter refused = letter.withProblem(reason);
        failed.put(refused.nonce(), refused);
        requests.store().replies().pendingGone(letter.channelId(), letter.nonce());
        requests.store().replies().pending(refused.shown(State.FAILED));
    }

    /// A refused attempt has used up its key, so the next one gets a new one.
    private Letter renew(Letter letter) {
        Letter renewed = letter.renewed();
        replaceHead(renewed);
        requests.store().replies().pendingGone(letter.channelId(), letter.nonce());
        show(renewed, State.WAITING);
        return renewed;
    }

    private void replaceHead(Letter letter) {
        Deque<Letter> queue = queue(letter.channelId());
        queue.remove();
        queue.addFirst(letter);
    }

    private void show(Letter letter, State state) {
        requests.store().replies().pending(letter.shown(state));
    }

    private void change(Letter letter, State state) {
        requests.store().replies().pendingChanged(letter.shown(state));
    }

    @SuppressWarnings("NullAway") // the task has no result
    private void end(Letter letter, @Nullable Throwable problem) {
        Task<@Nullable Void> outcome = outcomes.remove(letter.nonce());
        if (outcome != null && problem == null) {
            outcome.succeed(null);
        } else if (outcome != null) {
            outcome.fail(problem);
        }
    }

    /// Not before it is known what is there already, and not beside a successor.
    private void save() {
        if (!restored || closed) {
            return;
        }
        Snapshot now = snapshot();
        requests.tasks().run(() -> {
            now.keep();
            return now.version;
        });
    }

    private Snapshot snapshot() {
        List<Letter> letters = new ArrayList<>(failed.values());
        queues.values().forEach(letters::addAll);
        return new Snapshot(kept, letters, ++version);
    }

    /// All that is not sent at one moment.
    private record Snapshot(LetterFile file, List<Letter> letters, long version) {
        /// Writes it. Any thread. A full disk must not keep one from talking.
        void keep() {
            try {
                file.write(letters, version);
            } catch (IOException problem) {
                LOG.log(Level.WARNING, "The outbox could not be saved", problem);
            }
        }
    }
}
