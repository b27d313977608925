package chat.holt.ui.chat;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.MessageCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeleteMessageViewModelTest {
    private final Store store = new Store();
    private final List<String> deleted = new ArrayList<>();

    private final MessageCommands commands = new MessageCommands() {
        @Override
        public Task<@Nullable Void> delete(String channelId, String messageId, @Nullable String reason) {
            deleted.add(messageId + " " + reason);
            Task<@Nullable Void> task = new Task<>();
            task.succeed(null);
            return task;
        }
    };

    @BeforeEach
    void fill() {
        SampleStore.snapshot(store);
        store.timeline("C2");
    }

    private DeleteMessageViewModel asked(String author) {
        apply(store, message("M8", "C2", author, ""));
        return new DeleteMessageViewModel(store, "C2", "M8", IdleCommands.with(commands));
    }

    @Test
    void aReasonGoesWithAnothersMessage() {
        DeleteMessageViewModel model = asked("PAL");
        Reason reason = Objects.requireNonNull(model.reason());
        reason.text().set(" spam ");
        model.delete();
        assertThat(deleted).containsExactly("M8 spam");
    }

    @Test
    void oneIsNotAskedAboutOnesOwn() {
        DeleteMessageViewModel model = asked(store.myId());
        assertThat(model.reason()).isNull();
        model.delete();
        assertThat(deleted).containsExactly("M8 null");
    }
}
