package chat.holt.ui.chat.selection;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.MessageCommands;
import chat.holt.i18n.Text;
import chat.holt.model.TextChannel;
import chat.holt.model.Ulid;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.navigation.Destination;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Asks before several messages are deleted, then deletes them by the hundred. What was deleted before something went
/// wrong is not tried again.
public final class DeleteMessagesViewModel {
    /// Most that the server deletes at once (`rest.md §21`).
    static final int BATCH = 100;

    private final String channelId;
    private final MessageCommands messages;
    private final List<String> waiting = new ArrayList<>();
    private final int all;
    private final int tooOld;
    private final @Nullable Reason reason;
    private final Attempt attempt = new Attempt();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");

    public DeleteMessagesViewModel(
            Store store, MessageCommands messages, Destination.DeleteMessages which, InstantSource clock) {
        this.messages = messages;
        channelId = which.channelId();
        Instant since = clock.instant().minus(SelectionViewModel.DELETABLE);
        which.messageIds().stream().filter(id -> Ulid.time(id).isAfter(since)).forEach(waiting::add);
        all = waiting.size();
        tooOld = which.messageIds().size() - all;
        reason = store.channel(channelId).get() instanceof TextChannel ? Reason.ofAudit() : null;
    }

    String title() {
        return Text.of("chat.deleteMany.title", all);
    }

    String text() {
        String gone = Text.of("chat.deleteMany.text", all);
        return tooOld == 0 ? gone : gone + "\n" + Text.of("chat.deleteMany.tooOld", tooOld);
    }

    String verb() {
        return Text.of("chat.deleteMany.verb", all);
    }

    /// Why, for the audit log; null where it is not kept.
    @Nullable
    Reason reason() {
        return reason;
    }

    /// How far it is; empty before it began.
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    Attempt attempt() {
        return attempt;
    }

    void delete() {
        attempt.run(this::next, done -> {}, this::failed);
    }

    private Task<@Nullable Void> next() {
        progress.set(Text.of("chat.deleteMany.progress", all - waiting.size(), all));
        List<String> batch = List.copyOf(waiting.subList(0, Math.min(BATCH, waiting.size())));
        boolean last = batch.size() == waiting.size();
        Task<@Nullable Void> step = messages.deleteAll(channelId, batch, reason == null ? null : reason.value())
                .onSuccess(deleted -> waiting.subList(0, batch.size()).clear());
        return last ? step : step.then(deleted -> next());
    }

    private String failed(Failure failure) {
        return all == waiting.size()
                ? failure.text()
                : Text.of("chat.deleteMany.failed", all - waiting.size(), all, failure.text());
    }
}
