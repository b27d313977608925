package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chat.holt.commands.FileCommands;
import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.MemberId;
import chat.holt.model.ServerBan;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.serversettings.bans.BanFilesViewModel.Format;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BanDialogsTest {
    private static final String ONE = "01HZX3K9Q5W7R2T8Y4M6N0B1CD";
    private static final String TWO = "01HZX3K9Q5W7R2T8Y4M6N0B1CE";

    private final Community community = new Community().ready();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final BansViewModel bans = new BansViewModel(
            community.store,
            commands,
            new RecordingNavigator(),
            text -> {},
            new QueueViewModel(new SimpleObjectProperty<>(true), text -> {}),
            Community.SERVER);
    private final List<String> toasts = new ArrayList<>();
    private final BanFilesViewModel files = new BanFilesViewModel(
            bans,
            new FileCommands() {},
            () -> "Alpine Stoats",
            toasts::add,
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z")));
    private final List<BanImportViewModel> imports = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        commands.lists
                .getLast()
                .succeed(new BanListResult(
                        List.of(new BannedUser(ONE, "zed", "0001", null)),
                        List.of(new ServerBan(new MemberId(Community.SERVER, ONE), "Spam"))));
    }

    private BanImportViewModel read(String text) throws IOException {
        files.read(Files.writeString(folder.resolve("list.csv"), text), imports::add);
        return imports.getLast();
    }

    @Test
    void pastedIdsAreShownBeforeTheyAreBanned() {
        BanManyViewModel many = new BanManyViewModel(bans);
        assertThat(many.canSubmit().get()).isFalse();
        assertThat(many.estimate().getValue()).isEmpty();

        many.text().set("<@" + TWO + ">\n" + ONE + ", nobody");
        assertThat(many.choice().summary()).isEqualTo("1 to ban · 1 already banned · 1 invalid");
        assertThat(many.estimate().getValue())
                .isEqualTo("1 person, one after the other at the server’s pace: about 2 s.");
        many.choice().part().set(BanChoice.Part.LEFT_OUT);
        assertThat(many.choice().rows()).extracting(BanCandidate::line).containsExactly(2, 2);

        many.reason().text().set("Raid");
        many.sweep().set(MessageSweep.DAY);
        many.submit();
        assertThat(many.done().get()).isTrue();
        assertThat(commands.calls).last().isEqualTo("ban " + TWO + " Raid 86400");
    }

    @Test
    void aReasonThatIsTooLongIsNotSent() {
        BanManyViewModel many = new BanManyViewModel(bans);
        many.text().set(TWO);
        many.reason().text().set("x".repeat(1025));
        many.submit();
        assertThat(many.done().get()).isFalse();
        assertThat(commands.calls).containsExactly("loadBans");
    }

    @Test
    void aSecondQueueWaitsItsTurn() {
        BanManyViewModel first = new BanManyViewModel(bans);
        first.text().set(TWO);
        first.submit();
        BanManyViewModel second = new BanManyViewModel(bans);
        second.text().set("01HZX3K9Q5W7R2T8Y4M6N0B1CF");
        assertThat(second.estimate().getValue()).isEqualTo("Begins when the queue that runs has ended.");
        second.submit();
        assertThat(second.done().get()).isFalse();
        commands.succeed();
        second.submit();
        assertThat(second.done().get()).isTrue();
    }

    @Test
    void anImportLeavesWhatIsThereUnlessToldTo() throws IOException {
        BanImportViewModel list = read("id,reason\n" + ONE + ",Scam\n" + TWO + ",Raid\n");
        assertThat(list.fileName()).isEqualTo("list.csv");
        assertThat(list.changed()).isEqualTo(1);
        assertThat(list.estimate().getValue()).startsWith("1 person").endsWith("about 2 s.");
        list.replace().set(true);
        assertThat(list.estimate().getValue()).startsWith("2 people").endsWith("about 6 s.");
        list.submit();
        assertThat(commands.calls).last().isEqualTo("ban " + TWO + " Raid 0");
        commands.succeed();
        assertThat(commands.calls).last().isEqualTo("unban " + ONE);
    }

    @Test
    void aListOfTheBannedHasNothingToDo() throws IOException {
        BanImportViewModel list = read(ONE);
        assertThat(list.canSubmit().get()).isFalse();
        assertThat(list.estimate().getValue()).isEqualTo("There is nobody in it to ban.");
    }

    @Test
    void whatIsExportedCanBeImported() throws IOException {
        for (Format format : Format.values()) {
            String name = files.fileName(format);
            assertThat(name).isEqualTo("Alpine Stoats bans 2026-11-21." + format.extension());
            Path file = folder.resolve(name);
            files.export(file, format);
            files.read(file, imports::add);
            assertThat(imports.getLast().choice().all().get())
                    .extracting(BanCandidate::userId, BanCandidate::name, BanCandidate::reason)
                    .containsExactly(tuple(ONE, "zed#0001", "Spam"));
        }
        assertThat(toasts).containsOnly("1 ban is in the file.").hasSize(2);
    }

    @Test
    void hugeAndMissingFilesAreRefused() throws IOException {
        Path huge = Files.writeString(
                folder.resolve("huge.csv"),
                IntStream.range(0, 6).mapToObj(i -> "x".repeat(1_000_000)).collect(Collectors.joining("\n")));
        files.read(huge, imports::add);
        assertThat(files.attempt().error().get()).isEqualTo("The file is larger than 5 MB.");
        files.read(folder.resolve("missing.csv"), imports::add);
        assertThat(files.attempt().error().get()).contains("missing.csv");
        assertThat(imports).isEmpty();
    }
}
