package chat.holt.commands;

import chat.holt.model.DeleteMessages;
import chat.holt.model.EditMessage;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.ReplyIntent;
import chat.holt.model.SearchMessages;
import chat.holt.rest.Api;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.store.Timeline;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reading, writing and marking messages. UI thread only.
public class MessageCommands {
    /// Messages per page.
    static final int PAGE = 50;

    private final Requests requests;
    private final Outbox outbox;
    private final Acknowledgements acknowledgements;
    private final TypingSignal typing;
    private final Map<String, Instant> typingSince = new HashMap<>();
    private final Requests.Joined<@Nullable Void> loading = new Requests.Joined<>();

    /// @param files sends what goes with messages
    /// @param outbox where messages wait that are not sent yet
    public MessageCommands(
            Api api, Store store, Tasks tasks, TypingSignal typing, FileCommands files, LetterFile outbox) {
        this(new Requests(api, store, tasks), typing, files, outbox);
    }

    /// For test doubles that override what they need.
    protected MessageCommands() {
        this(Requests.unconnected(), (channelId, now) -> {}, new FileCommands() {}, LetterFile.none());
    }

    private MessageCommands(Requests requests, TypingSignal typing, FileCommands files, LetterFile outbox) {
        this.requests = requests;
        this.typing = typing;
        acknowledgements = new Acknowledgements(requests);
        this.outbox = new Outbox(requests, files, acknowledgements, outbox);
    }

    /// Loads the newest page of a channel's timeline.
    public Task<@Nullable Void> loadLatest(String channelId) {
        return loading.join("latest " + channelId, () -> {
            long since = requests.store().revision();
            return fill(
                    requests.ask(api -> api.messages().latest(channelId, PAGE)),
                    page -> requests.store().replies().latest(channelId, page, PAGE, since));
        });
    }

    /// Loads the page before the timeline, or the newest if it is empty.
    public Task<@Nullable Void> loadOlder(String channelId) {
        Timeline timeline = requests.store().timeline(channelId);
        if (timeline.messages().isEmpty()) {
            return loadLatest(channelId);
        }
        String first = timeline.messages().getFirst().id();
        return loading.join("older " + channelId, () -> {
            long since = requests.store().revision();
            return fill(
                    requests.ask(api -> api.messages().before(channelId, first, PAGE)),
                    page -> requests.store().replies().older(channelId, first, page, PAGE, since));
        });
    }

    /// Loads the page after the timeline, or the newest if it is empty.
    public Task<@Nullable Void> loadNewer(String channelId) {
        Timeline timeline = requests.store().timeline(channelId);
        if (timeline.messages().isEmpty()) {
            return loadLatest(channelId);
        }
        String last = timeline.messages().getLast().id();
        return loading.join("newer " + channelId, () -> {
            long since = requests.store().revision();
            return fill(
                    requests.ask(api -> api.messages().after(channelId, last, PAGE)),
                    page -> requests.store().replies().newer(channelId, last, page, PAGE, since));
        });
    }

    /// Replaces the timeline by the messages around one.
    public Task<@Nullable Void> loadAround(String channelId, String messageId) {
        return loading.join("around " + channelId + messageId, () -> {
            long since = requests.store().revision();
            return fill(
                    requests.ask(api -> api.messages().nearby(channelId, messageId, PAGE)),
                    page -> requests.store().replies().around(channelId, messageId, page, PAGE, since));
        });
    }

    /// Loads a single message, such as one replied to, unless it is known.
    public Task<@Nullable Void> resolve(String channelId, String messageId) {
        Cell<Message> cell = requests.store().message(messageId);
        if (cell.get() != null) {
            return Requests.done();
        }
        return loading.join("one " + messageId, () -> {
            long since = requests.store().revision();
            Task<Message> task = requests.ask(api -> api.messages().fetch(channelId, messageId));
            // Holding the cell keeps the message until the reply is in.
            task.onSuccess(message -> {
                if (cell.get() == null) {
                    requests.store().replies().message(message, since);
                }
            });
            return Requests.outcome(task);
        });
    }

    /// Words alone; see [#send(String, Composition)].
    public Task<@Nullable Void> send(String channelId, String content, List<ReplyIntent> replies) {
        return send(channelId, Composition.text(content, replies));
    }

    /// Shows the message as pending at once and sends it after those before it. Without a connection it waits for one;
    /// refused, it stays as failed. The task ends with what happened first.
    public Task<@Nullable Void> send(String channelId, Composition composition) {
        endTyping(channelId);
        return outbox.send(channelId, composition);
    }

    /// Sends at once what waits for a connection; to be called when there is one.
    public void resume() {
        outbox.resume();
    }

    /// Ends all attempts to send; what is not sent stays on disk.
    public void close() {
        outbox.close();
    }

    /// Sends a failed or waiting message now.
    public Task<@Nullable Void> retry(String nonce) {
        return outbox.retry(nonce);
    }

    /// Stops the upload of files that go along; the message then waits for the user, with what it has already.
    public void cancel(String nonce) {
        outbox.cancel(nonce);
    }

    /// Forgets a message that failed or waits.
    public void discard(String nonce) {
        outbox.discard(nonce);
    }

    public Task<@Nullable Void> edit(String channelId, String messageId, String content) {
        return Requests.outcome(
                requests.ask(api -> api.messages().edit(channelId, messageId, new EditMessage(content, null))));
    }

    public Task<@Nullable Void> delete(String channelId, String messageId, @Nullable String reason) {
        return requests.tell(api -> api.messages().delete(channelId, messageId, reason));
    }

    /// Shows the reaction at once and takes it back if it is refused.
    public Task<@Nullable Void> react(String channelId, String messageId, String emoji) {
        return reaction(channelId, messageId, emoji, true);
    }

    public Task<@Nullable Void> unreact(String channelId, String messageId, String emoji) {
        return reaction(channelId, messageId, emoji, false);
    }

    /// Deletes 1–100 messages of the last seven days.
    public Task<@Nullable Void> deleteAll(String channelId, List<String> messageIds, @Nullable String reason) {
        return requests.tell(api -> api.messages().deleteAll(channelId, new DeleteMessages(messageIds), reason));
    }

    /// Finds messages, the pinned ones, or all. They and their authors come into the store.
    ///
    /// @param search with a limit
    public Task<FoundMessages> search(String channelId, SearchMessages search) {
        int limit = Objects.requireNonNull(search.limit());
        long since = requests.store().revision();
        Task<FoundMessages> found = new Task<>();
        requests.ask(api -> api.messages().search(channelId, search))
                .onSuccess(page -> {
                    String last = page.messages().isEmpty()
                            ? null
                            : page.messages().getLast().id();
                    boolean more = page.messages().size() >= limit;
                    found.succeed(
                            new FoundMessages(requests.store().replies().found(channelId, page, since), last, more));
                })
                .onFailure(found::fail);
        return found;
    }

    /// Takes another's reaction away.
    public Task<@Nullable Void> removeReaction(String channelId, String messageId, String emoji, String userId) {
        return requests.tell(api -> api.messages().unreact(channelId, messageId, emoji, userId));
    }

    /// Takes all reactions with one emoji away.
    public Task<@Nullable Void> removeReaction(String channelId, String messageId, String emoji) {
        return requests.tell(api -> api.messages().removeReaction(channelId, messageId, emoji));
    }

    public Task<@Nullable Void> clearReactions(String channelId, String messageId) {
        return requests.tell(api -> api.messages().clearReactions(channelId, messageId));
    }

    public Task<@Nullable Void> pin(String channelId, String messageId, @Nullable String reason) {
        return requests.tell(api -> api.messages().pin(channelId, messageId, reason));
    }

    public Task<@Nullable Void> unpin(String channelId, String messageId, @Nullable String reason) {
        return requests.tell(api -> api.messages().unpin(channelId, messageId, reason));
    }

    /// To be called with every change of the text; tells others at most every 2.5 seconds (`client-behaviour.md §7`).
    public void beginTyping(String channelId) {
        Instant now = Instant.now();
        Instant last = typingSince.get(channelId);
        if (last == null || last.plusMillis(2500).isBefore(now)) {
            typingSince.put(channelId, now);
            typing.typing(channelId, true);
        }
    }

    public void endTyping(String channelId) {
        if (typingSince.remove(channelId) != null) {
            typing.typing(channelId, false);
        }
    }

    /// Marks the channel read up to the message: here at once, on the server a little later.
    public Task<@Nullable Void> ack(String channelId, String messageId) {
        requests.store().replies().read(channelId, messageId);
        return acknowledgements.later(channelId, messageId);
    }

    /// Makes everything after the message unread again.
    public Task<@Nullable Void> markUnread(String channelId, String messageId) {
        requests.store().replies().unreadAfter(channelId, messageId);
        return acknowledgements.now(channelId, messageId);
    }

    private Task<@Nullable Void> reaction(String channelId, String messageId, String emoji, boolean on) {
        requests.store().replies().reaction(messageId, emoji, on);
        return requests.tell(api -> {
                    if (on) {
                        api.messages().react(channelId, messageId, emoji);
                    } else {
                        api.messages().unreact(channelId, messageId, emoji);
                    }
                })
                .onFailure(refused -> requests.store().replies().reaction(messageId, emoji, !on));
    }

    private static Task<@Nullable Void> fill(Task<MessagePage> task, Consumer<MessagePage> intoStore) {
        task.onSuccess(intoStore);
        return Requests.outcome(task);
    }
}
