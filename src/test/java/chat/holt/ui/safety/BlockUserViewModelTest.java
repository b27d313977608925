package chat.holt.ui.safety;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockUserViewModelTest {
    private final Store store = SampleStore.ready();
    private final List<String> toasts = new ArrayList<>();
    private final FakeUsers users = new FakeUsers();

    @Test
    void saysWhatEndsWithThem() {
        assertThat(block("PAL").changes()).startsWith("You are no longer friends.");
        assertThat(block("ASKER").changes()).startsWith("Their friend request to you ends.");
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + user("ABE", "Outgoing") + "}");
        assertThat(block("ABE").changes()).startsWith("Your friend request to them ends.");
        assertThat(block("NOBODY").changes()).startsWith("You cannot write to each other or ask for friendship.");
    }

    @Test
    void blocksAndSaysSo() {
        BlockUserViewModel block = block("PAL");
        block.submit();
        assertThat(users.blocked).containsExactly("PAL");
        assertThat(block.attempt().busy().get()).isTrue();
        users.task.succeed(null);
        assertThat(block.attempt().done().get()).isTrue();
        assertThat(toasts).containsExactly("You blocked pal.");
    }

    @Test
    void staysWithTheReasonWhenRefused() {
        BlockUserViewModel block = block("PAL");
        block.submit();
        users.task.fail(new IOException("offline"));
        assertThat(block.attempt().done().get()).isFalse();
        assertThat(block.attempt().error().get()).isNotEmpty();
        assertThat(toasts).isEmpty();
    }

    private BlockUserViewModel block(String userId) {
        return new BlockUserViewModel(store, users, userId, toasts::add);
    }

    /// Records what was asked; the test ends the task.
    private static final class FakeUsers extends UserCommands {
        final List<String> blocked = new ArrayList<>();
        final Task<@Nullable Void> task = new Task<>();

        @Override
        public Task<@Nullable Void> block(String userId) {
            blocked.add(userId);
            return task;
        }
    }
}
