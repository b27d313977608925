package chat.holt.ui.chat.timeline;

import chat.holt.commands.Failure;
import chat.holt.commands.MessageCommands;
import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Loads pages of the open channel and says how that goes.
final class PageLoading {
    private static final Duration SKELETON_AFTER = Duration.ofMillis(300);

    private final String channelId;
    private final MessageCommands messages;
    private final Delays delays;
    private final BooleanSupplier blank;
    private final Runnable ended;
    private final ReadOnlyBooleanWrapper skeleton = new ReadOnlyBooleanWrapper(this, "skeleton");
    private final ReadOnlyObjectWrapper<@Nullable String> error = new ReadOnlyObjectWrapper<>(this, "error");
    private Subscription skeletonTimer = Subscription.EMPTY;
    private Runnable retry = () -> {};
    private int running;

    /// @param blank whether there is nothing else to show meanwhile
    /// @param ended runs after each page, got or not
    PageLoading(String channelId, ChatContext context, BooleanSupplier blank, Runnable ended) {
        this.channelId = channelId;
        messages = context.commands().messages();
        delays = context.delays();
        this.blank = blank;
        this.ended = ended;
    }

    boolean running() {
        return running > 0;
    }

    /// Whether to draw placeholders, because the first page takes long.
    ReadOnlyBooleanProperty skeleton() {
        return skeleton.getReadOnlyProperty();
    }

    /// Why the last page could not be loaded, null if it could.
    ReadOnlyObjectProperty<@Nullable String> error() {
        return error.getReadOnlyProperty();
    }

    void older() {
        run(messages.loadOlder(channelId), this::older);
    }

    void newer() {
        run(messages.loadNewer(channelId), this::newer);
    }

    /// @param again what [#retry] does if this fails
    Task<@Nullable Void> latest(Runnable again) {
        return run(messages.loadLatest(channelId), again);
    }

    /// @param again what [#retry] does if this fails
    Task<@Nullable Void> around(String messageId, Runnable again) {
        return run(messages.loadAround(channelId, messageId), again);
    }

    private <T> Task<T> run(Task<T> task, Runnable again) {
        running++;
        error.set(null);
        skeletonTimer.unsubscribe();
        skeletonTimer = delays.after(SKELETON_AFTER, () -> skeleton.set(running() && blank.getAsBoolean()));
        return task.onFailure(failure -> {
                    retry = again;
                    error.set(Failure.of(failure).text());
                })
                .onDone(() -> {
                    running--;
                    if (!running()) {
                        close();
                        skeleton.set(false);
                    }
                    ended.run();
                });
    }

    void retry() {
        error.set(null);
        retry.run();
    }

    void close() {
        skeletonTimer.unsubscribe();
    }
}
