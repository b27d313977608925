package chat.holt.ui.channelsettings;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.CategoryMerge;
import chat.holt.commands.CategoryOutcome;
import chat.holt.commands.ServerCommands;
import chat.holt.fixtures.FakeCategoryCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.Channel;
import chat.holt.model.CreateChannel;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.channelsettings.CreateChannelViewModel.Kind;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the dialogs about channels and categories ask and do.
class ChannelQuestionsTest {
    private final Store store = SampleStore.ready();
    private final FakeChannelCommands channels = new FakeChannelCommands();
    private final FakeCategoryCommands categories = new FakeCategoryCommands();
    private final Creations creations = new Creations();
    private final List<String> toasts = new ArrayList<>();
    private final ChannelSettingsContext context = new ChannelSettingsContext(
            store,
            IdleCommands.with(channels, categories, creations),
            new RecordingNavigator(),
            toasts::add,
            copied -> {});

    @Test
    void aChannelIsMadeAndPutInItsCategory() {
        CreateChannelViewModel create = create("K");
        assertThat(create.category()).isEqualTo("Talk");
        for (String name : List.of("", "  ", "x".repeat(33))) {
            create.name().set(name);
            assertThat(create.canSubmit().get()).isFalse();
            create.submit();
        }
        assertThat(creations.wanted).isEmpty();
        create.name().set(" hut ");
        create.kind().set(Kind.VOICE);
        create.mature().set(true);
        create.reason().text().set("asked for");
        create.submit();
        assertThat(creations.wanted).containsExactly(new CreateChannel("Voice", "hut", null, true, null));
        creations.succeed();
        assertThat(categories.saves).containsExactly("K:C2,V > K:C2,V,C1");
        assertThat(categories.reasons).containsExactly("asked for");
        assertThat(create.attempt().done().get()).isFalse();
        categories.succeed();
        assertThat(create.attempt().done().get()).isTrue();
        assertThat(toasts).containsExactly("#hut is created.");
    }

    @Test
    void aChannelThatCouldNotBePutInItsCategoryIsSaidToBeThere() {
        CreateChannelViewModel create = create("K");
        create.name().set("hut");
        create.submit();
        creations.succeed();
        categories.tasks.getLast().fail(new IOException("offline"));
        assertThat(create.attempt().done().get()).isTrue();
        assertThat(toasts.getFirst()).startsWith("#hut is created, but it is not in “Talk”: ");
    }

    @Test
    void withoutACategoryThereIsOneStep() {
        CreateChannelViewModel create = create(null);
        assertThat(create.category()).isEmpty();
        create.name().set("hut");
        create.submit();
        creations.succeed();
        assertThat(categories.saves).isEmpty();
        assertThat(create.attempt().done().get()).isTrue();
    }

    @Test
    void aRefusedChannelKeepsItsName() {
        CreateChannelViewModel create = create("K");
        create.name().set("hut");
        create.submit();
        creations.answers.getLast().fail(new IOException("offline"));
        assertThat(create.attempt().error().get()).isNotEmpty();
        assertThat(create.name().get()).isEqualTo("hut");
        assertThat(categories.saves).isEmpty();
    }

    @Test
    void deletingAChannelSaysWhatElseStops() {
        assertThat(deletion().forSystemMessages()).isFalse();
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'system_messages':{'user_left':'C1'}}}");
        DeleteChannelViewModel delete = deletion();
        assertThat(delete.forSystemMessages()).isTrue();
        delete.reason().text().set("unused");
        delete.submit();
        assertThat(channels.calls).containsExactly("delete C1 unused");
        channels.succeed();
        assertThat(toasts).containsExactly("#c1 is deleted.");
        assertThat(delete.attempt().done().get()).isTrue();
    }

    @Test
    void categoriesAreMadeAndRenamed() {
        CategoryTitleViewModel create = new CategoryTitleViewModel(context, server(), null);
        assertThat(create.creates()).isTrue();
        assertThat(create.canSubmit().get()).isFalse();
        create.title().set(" Huts ");
        create.submit();
        assertThat(categories.wanted.getLast().getLast().title()).isEqualTo("Huts");
        assertThat(categories.wanted.getLast()).hasSize(2);
        categories.succeed();
        assertThat(create.saved().get()).isTrue();

        CategoryTitleViewModel rename = new CategoryTitleViewModel(
                context, server(), server().categories().getFirst());
        assertThat(rename.title().get()).isEqualTo("Talk");
        rename.title().set("Words");
        rename.submit();
        assertThat(categories.wanted.getLast().getFirst().title()).isEqualTo("Words");
    }

    @Test
    void whatOthersChangedIsSaidBeforeItIsOverwritten() {
        CategoryTitleViewModel rename = new CategoryTitleViewModel(
                context, server(), server().categories().getFirst());
        rename.title().set("Words");
        rename.submit();
        conflict();
        assertThat(rename.saved().get()).isFalse();
        assertThat(rename.attempt().error().get()).startsWith("Somebody else changed this category");
        rename.submit();
        assertThat(categories.saves).last().asString().startsWith("K:V >");

        DeleteCategoryViewModel delete = new DeleteCategoryViewModel(
                context, server(), server().categories().getFirst());
        assertThat(delete.channels()).isEqualTo(2);
        delete.submit();
        conflict();
        assertThat(delete.deleted().get()).isFalse();
        assertThat(delete.attempt().error().get()).endsWith("Delete it nevertheless?");
        delete.submit();
        assertThat(categories.saves).last().isEqualTo("K:V > ");
        categories.succeed();
        assertThat(delete.deleted().get()).isTrue();
        assertThat(toasts).containsExactly("Talk is deleted.");
    }

    private void conflict() {
        var theirs = List.of(server().categories().getFirst().withChannels(List.of("V")));
        categories
                .tasks
                .getLast()
                .succeed(new CategoryOutcome.Conflicting(theirs, new CategoryMerge(theirs, List.of())));
    }

    private CreateChannelViewModel create(@Nullable String category) {
        return new CreateChannelViewModel(context, new Destination.CreateChannel("S", category));
    }

    private DeleteChannelViewModel deletion() {
        return new DeleteChannelViewModel(context, (TextChannel)
                Objects.requireNonNull(store.channel("C1").get()));
    }

    private Server server() {
        return Objects.requireNonNull(store.server("S").get());
    }

    /// Every channel made is C1.
    private final class Creations extends ServerCommands {
        final List<CreateChannel> wanted = new ArrayList<>();
        final List<Task<Channel>> answers = new ArrayList<>();

        @Override
        public Task<Channel> createChannel(String serverId, CreateChannel channel, @Nullable String reason) {
            wanted.add(channel);
            answers.add(new Task<>());
            return answers.getLast();
        }

        void succeed() {
            answers.getLast().succeed(Objects.requireNonNull(store.channel("C1").get()));
        }
    }
}
