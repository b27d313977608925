package chat.holt.ui.chat.selection;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.MessageCommands;
import chat.holt.model.Ulid;
import chat.holt.threading.Task;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeleteMessagesViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final Random random = new Random(3);
    private final List<Integer> batches = new ArrayList<>();
    private final List<Task<@Nullable Void>> tasks = new ArrayList<>();

    private final MessageCommands messages = new MessageCommands() {
        @Override
        public Task<@Nullable Void> deleteAll(String channelId, List<String> ids, @Nullable String reason) {
            batches.add(ids.size());
            tasks.add(new Task<>());
            return tasks.getLast();
        }
    };

    private DeleteMessagesViewModel of(List<String> ids) {
        return new DeleteMessagesViewModel(
                fixture.store, messages, new Destination.DeleteMessages(ChatFixture.CHANNEL, ids), () -> fixture.now);
    }

    private List<String> ids(int count, Duration age) {
        return IntStream.range(0, count)
                .mapToObj(i -> Ulid.of(fixture.now.minus(age).toEpochMilli() + i, random))
                .toList();
    }

    @Test
    void deletesByTheHundred() {
        DeleteMessagesViewModel model = of(ids(230, Duration.ofHours(1)));
        model.delete();
        assertThat(model.progress().get()).isEqualTo("0 of 230 deleted");
        tasks.get(0).succeed(null);
        assertThat(model.progress().get()).isEqualTo("100 of 230 deleted");
        tasks.get(1).succeed(null);
        tasks.get(2).succeed(null);
        assertThat(batches).containsExactly(100, 100, 30);
        assertThat(model.attempt().done().get()).isTrue();
    }

    @Test
    void saysWhatWasDeletedBeforeItFailedAndGoesOnThere() {
        DeleteMessagesViewModel model = of(ids(150, Duration.ofHours(1)));
        model.delete();
        tasks.get(0).succeed(null);
        tasks.get(1).fail(new IllegalStateException("no"));
        assertThat(model.attempt().error().get()).startsWith("100 of 150 were deleted, the others were not: ");
        model.delete();
        assertThat(batches).containsExactly(100, 50, 50);
    }

    @Test
    void leavesOldMessagesAndSaysSo() {
        DeleteMessagesViewModel model =
                of(Stream.concat(ids(2, Duration.ofDays(8)).stream(), ids(3, Duration.ofDays(6)).stream())
                        .toList());
        assertThat(model.title()).isEqualTo("Delete 3 messages?");
        assertThat(model.text()).endsWith("2 messages are older than seven days and will stay.");
        model.delete();
        assertThat(batches).containsExactly(3);
    }
}
