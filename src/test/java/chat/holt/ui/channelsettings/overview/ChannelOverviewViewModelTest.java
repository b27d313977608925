package chat.holt.ui.channelsettings.overview;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.EditChannel;
import chat.holt.model.TextChannel;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.channelsettings.FakeChannelCommands;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class ChannelOverviewViewModelTest {
    private final Store store = SampleStore.ready();
    private final FakeChannelCommands commands = new FakeChannelCommands();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ChannelOverviewViewModel voice =
            new ChannelOverviewViewModel("V", store, commands, new Uploads(), navigator);

    @Test
    void savesOnlyWhatChanged() {
        assertThat(voice.voice().getValue()).isTrue();
        assertThat(voice.limit().value().get()).isEqualTo("8");
        assertThat(voice.changes()).isEmpty();
        voice.basics().name().value().set(" Hut ");
        voice.slowmode().value().set("90");
        voice.basics().mature().value().set(true);
        voice.reason().text().set("tidy");
        assertThat(voice.changes()).containsExactly("Name becomes “ Hut ”", "For adults only", "Slowmode: 90 s");
        voice.save();
        assertThat(commands.calls).containsExactly("edit V tidy");
        assertThat(commands.edits)
                .containsExactly(
                        EditChannel.NOTHING.withName("Hut").withNsfw(true).withSlowmode(90L));
        assertThat(voice.busy().getValue()).isTrue();
        commands.succeed();
        assertThat(voice.busy().getValue()).isFalse();
        assertThat(voice.reason().text().get()).isEmpty();
    }

    @Test
    void emptyMeansNone() {
        apply(store, "{'type':'ChannelUpdate','id':'V','data':{'description':'words','slowmode':5}}");
        voice.basics().description().value().set("");
        voice.limit().value().set("");
        voice.slowmode().value().set("");
        assertThat(voice.changes()).containsExactly("Description changes", "Slowmode: Off", "User limit: No limit");
        voice.save();
        EditChannel edit = commands.edits.getLast();
        assertThat(edit.remove()).containsExactly("Description");
        assertThat(edit.slowmode()).isZero();
        assertThat(edit.voice()).isEqualTo(new TextChannel.Voice(null, Map.of()));
    }

    @Test
    void nothingWrongIsSent() {
        for (String name : List.of(" ", "x".repeat(33))) {
            voice.basics().name().value().set(name);
            assertThat(voice.basics().nameProblem().getValue()).isNotEmpty();
        }
        voice.basics().name().takeTheirs();
        voice.basics().description().value().set("😀".repeat(1024));
        assertThat(voice.basics().descriptionProblem().getValue()).isEmpty();
        voice.basics().description().value().set("x".repeat(1025));
        assertThat(voice.basics().descriptionProblem().getValue()).isNotEmpty();
        voice.reset();
        for (String limit : List.of("0", "-1", "many")) {
            voice.limit().value().set(limit);
            assertThat(voice.limitProblem().getValue()).isNotEmpty();
        }
        voice.reset();
        for (String length : List.of("-1", "21601", "x")) {
            voice.slowmode().value().set(length);
            voice.save();
            assertThat(voice.error().getValue()).isEqualTo("Slowmode is a number of seconds from 0 to 21,600.");
        }
        assertThat(commands.calls).isEmpty();
        voice.reset();
        assertThat(voice.error().getValue()).isEmpty();
        assertThat(voice.changes()).isEmpty();
    }

    @Test
    void tellsWhatOthersChangeMeanwhile() {
        voice.basics().name().value().set("mine");
        apply(store, "{'type':'ChannelUpdate','id':'V','data':{'name':'theirs'}}");
        assertThat(voice.basics().name().changedElsewhere().get()).isTrue();
        voice.basics().name().takeTheirs();
        assertThat(voice.basics().name().value().get()).isEqualTo("theirs");
        assertThat(voice.changes()).isEmpty();
    }

    @Test
    void refusedChangesStay() {
        voice.basics().name().value().set("mine");
        voice.save();
        commands.tasks.getLast().fail(new IOException("offline"));
        assertThat(voice.error().getValue()).isNotEmpty();
        assertThat(voice.changes()).hasSize(1);
    }

    @Test
    void anIconIsUploadedFirstAndCanBeTakenAway() {
        voice.basics()
                .icon()
                .choose(new LocalPicture(Path.of("hut.png"), "hut.png", PictureFormat.PNG, 64, 64, 10, false));
        assertThat(voice.changes()).containsExactly("Another icon");
        voice.save();
        assertThat(commands.edits).containsExactly(EditChannel.NOTHING.withIcon("icons-hut.png"));
        voice.reset();
        apply(
                store,
                "{'type':'ChannelUpdate','id':'V','data':{'icon':{'_id':'F','tag':'icons','filename':'hut.png',"
                        + "'metadata':{'type':'File'},'content_type':'image/png','size':10}}}");
        assertThat(voice.changes()).isEmpty();
        commands.succeed();
        voice.basics().icon().remove();
        voice.basics().description().value().set("");
        assertThat(voice.changes()).containsExactly("No icon");
        voice.save();
        assertThat(commands.edits.getLast().remove()).containsExactly("Icon");
    }

    @Test
    void deletingIsAskedFirst() {
        voice.delete();
        assertThat(navigator.opened()).containsExactly(new Destination.DeleteChannel("V"));
        assertThat(commands.calls).isEmpty();
    }

    private static final class Uploads extends FileCommands {
        @Override
        public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
            Task<String> task = new Task<>();
            task.succeed(tag + "-" + name);
            return task;
        }
    }
}
