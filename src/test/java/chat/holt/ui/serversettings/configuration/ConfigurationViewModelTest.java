package chat.holt.ui.serversettings.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.configuration.Difference.Kind;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.serversettings.SettingsFixture;
import chat.holt.ui.serversettings.configuration.ConfigurationViewModel.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files written, read and compared on the page, with a small server.
class ConfigurationViewModelTest {
    @TempDir
    Path folder;

    private final SettingsFixture fixture = new SettingsFixture(
            new Community().ready().store, new RecordingNavigator(), new FileCommands() {}, new FakeMemberCommands());
    private final ConfigurationViewModel page = fixture.settings.configuration();
    private Path file;

    @BeforeEach
    void export() {
        file = folder.resolve("alpine.json");
        page.export(file);
        assertThat(fixture.toasts).containsExactly("Configuration written to alpine.json.");
    }

    @Test
    void whatWasExportedIsLikeTheServer() {
        page.compare(file);
        assertThat(comparison().diff().isEmpty()).isTrue();
        assertThat(comparison().title()).isEqualTo("alpine.json compared with the server");
        page.dismiss();
        assertThat(page.shown().get()).isEqualTo(new Shown.Start());
    }

    @Test
    void differencesOpenAndClose() throws Exception {
        Files.writeString(file, Files.readString(file).replace("Alpine Stoats", "Stoats"));
        page.compare(file);
        DiffViewModel diff = comparison().diff();
        assertThat(diff.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(diff.rows()).hasSize(3);
        diff.toggleAll();
        assertThat(diff.rows()).hasSize(2);
        diff.open(((DiffRow.Thing) diff.rows().get(1)).difference(), true);
        assertThat(diff.rows().getLast()).isInstanceOf(DiffRow.Value.class);
        page.plan();
        assertThat(page.shown().get())
                .isInstanceOfSatisfying(
                        Shown.Steps.class,
                        steps -> assertThat(steps.plan().rows()).hasSize(1));
        assertThat(page.busy().getValue()).isFalse();
        page.compareAgain();
        assertThat(comparison().diff().isEmpty()).isFalse();
    }

    @Test
    void twoFilesAreComparedWithoutAPlan() throws Exception {
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(file).replace("Alpine Stoats", "Stoats"));
        page.compare(file, other);
        assertThat(comparison().title()).isEqualTo("other.json compared with alpine.json");
        assertThat(comparison().diff().count(Kind.CHANGED)).isEqualTo(1);
        page.plan();
        assertThat(page.shown().get()).isInstanceOf(Shown.Comparison.class);
    }

    @Test
    void aFileThatIsWrongSaysWhereAndKeepsWhatIsShown() throws Exception {
        page.compare(file);
        Shown before = page.shown().get();
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(file).replace("\"roles\"", "\"rolls\""));
        page.compare(file, wrong);
        assertThat(page.attempt().error().get()).isEqualTo("wrong.json cannot be read.");
        assertThat(page.problems()).anyMatch(problem -> problem.contains("rolls: “rolls” means nothing here."));
        assertThat(page.shown().get()).isSameAs(before);
        page.compare(folder.resolve("missing.json"));
        assertThat(page.attempt().error().get()).contains("missing.json");
        assertThat(page.problems()).isEmpty();
        page.compare(file);
        assertThat(page.attempt().error().get()).isEmpty();
    }

    private Shown.Comparison comparison() {
        return (Shown.Comparison) page.shown().get();
    }
}
