package chat.holt.ui.chat.composer;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.drafts.LocalFile;
import chat.holt.ui.chat.ChatFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsViewModelTest {
    @TempDir
    Path folder;

    private final ChatFixture fixture = new ChatFixture();
    private final ComposerViewModel composer = opened();
    private final AttachmentsViewModel attachments = composer.attachments();

    private ComposerViewModel opened() {
        ComposerViewModel fresh = new ComposerViewModel(ChatFixture.CHANNEL, fixture.context);
        fresh.open();
        return fresh;
    }

    @Test
    void filesGoWithoutWordsToo() throws IOException {
        attachments.add(List.of(file("map.png"), file("route.gpx")));
        assertThat(composer.canSend().get()).isTrue();
        composer.send(false);
        assertThat(fixture.asked).endsWith("send  +map.png +route.gpx");
        assertThat(attachments.files()).isEmpty();
        assertThat(composer.canSend().get()).isFalse();
    }

    @Test
    void whatIsBeyondTheLimitWaitsForTheNextMessage() throws IOException {
        List<Path> seven = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            seven.add(file(i + ".txt"));
        }
        attachments.add(seven);
        assertThat(attachments.files())
                .filteredOn(attachments::later)
                .extracting(LocalFile::name)
                .containsExactly("6.txt", "7.txt");
        composer.send(false);
        assertThat(attachments.files()).extracting(LocalFile::name).containsExactly("6.txt", "7.txt");
        assertThat(attachments.files()).noneMatch(attachments::later);
        assertThat(fixture.asked).endsWith("send  +1.txt +2.txt +3.txt +4.txt +5.txt");
    }

    @Test
    void saysWhatCannotBeSentAndTakesTheRest() throws IOException {
        Path large = folder.resolve("large.zip");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(20_000_001);
        }
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path inside = Files.createDirectory(folder.resolve("photos"));
        attachments.add(List.of(large, empty, inside, folder.resolve("gone.txt"), file("fine.txt")));
        assertThat(attachments.files()).extracting(LocalFile::name).containsExactly("fine.txt");
        assertThat(attachments.problem().get())
                .isEqualTo("large.zip has 20 MB; at most 20 MB can be sent. empty.txt is empty. "
                        + "photos is a folder: send an archive of it, or its files. gone.txt cannot be read.");
        attachments.forgetProblem();
        assertThat(attachments.problem().get()).isEmpty();
    }

    @Test
    void droppedToBeSentGoesOnlyIfAllOfItCan() throws IOException {
        Path one = file("one.txt");
        composer.draft().set("see");
        composer.addAndSend(List.of(one, folder.resolve("gone.txt")));
        assertThat(fixture.asked).noneMatch(asked -> asked.startsWith("send"));
        composer.addAndSend(List.of(file("two.txt")));
        assertThat(fixture.asked).endsWith("send see +one.txt +two.txt");
    }

    @Test
    void theSameFileGoesOnce() throws IOException {
        Path one = file("one.txt");
        attachments.add(List.of(one));
        attachments.add(List.of(one));
        assertThat(attachments.files()).hasSize(1);
    }

    @Test
    void filesAreRenamedCoveredMovedAndRemoved() throws IOException {
        attachments.add(List.of(file("a.txt"), file("b.txt"), file("c.txt")));
        attachments.rename(attachments.files().get(1), " end.txt ");
        attachments.rename(attachments.files().get(0), "  ");
        attachments.cover(attachments.files().get(1), true);
        attachments.move(attachments.files().get(1), 0);
        attachments.remove(attachments.files().get(2));
        composer.send(false);
        assertThat(fixture.asked).endsWith("send  +spoiler_end.txt +a.txt");
    }

    @Test
    void escapeTakesRepliesBackBeforeFiles() throws IOException {
        attachments.add(List.of(file("a.txt"), file("b.txt")));
        composer.addReply("M1", "BO", "Bo");
        assertThat(composer.takeBack()).isTrue();
        assertThat(composer.replies()).isEmpty();
        assertThat(attachments.files()).hasSize(2);
        assertThat(composer.takeBack()).isTrue();
        assertThat(attachments.files()).extracting(LocalFile::name).containsExactly("a.txt");
        composer.takeBack();
        assertThat(composer.takeBack()).isFalse();
    }

    @Test
    void withoutThePermissionNothingIsTaken() throws IOException {
        fixture.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':5242880},'clear':[]}");
        assertThat(attachments.refusal().get()).contains("Upload files");
        attachments.add(List.of(file("a.txt")));
        assertThat(attachments.files()).isEmpty();
        assertThat(attachments.problem().get()).isEqualTo(attachments.refusal().get());
        assertThat(composer.refusal().get()).isNull();
    }

    @Test
    void aTextThatIsTooLongBecomesAFile() throws IOException {
        String pasted = "line\n".repeat(500);
        composer.pasted(pasted);
        composer.draft().set("See this: " + pasted);
        assertThat(composer.bytesLeft().get()).isNegative();
        composer.attachText();
        assertThat(composer.draft().get()).isEqualTo("See this:");
        LocalFile made = attachments.files().getFirst();
        assertThat(made.name()).isEqualTo("message.txt");
        assertThat(made.path()).hasContent(pasted);
        attachments.remove(made);
        assertThat(made.path()).doesNotExist();
    }

    @Test
    void whatIsPastedIsKeptUntilItIsSent() throws IOException {
        Path passing = file("clip.png");
        attachments.addPassing(passing, "pasted.png");
        Files.delete(passing);
        LocalFile kept = attachments.files().getFirst();
        assertThat(kept.path()).exists();
        assertThat(kept.name()).isEqualTo("pasted.png");
        composer.send(false);
        assertThat(kept.path()).doesNotExist();
    }

    @Test
    void silentBothWays() {
        composer.draft().set("@silent  psst");
        assertThat(composer.silent().get()).isTrue();
        composer.send(false);
        assertThat(fixture.asked).endsWith("send psst silently");
        composer.draft().set("hush");
        composer.send(true);
        assertThat(fixture.asked).endsWith("send hush silently");
        composer.draft().set("@silent ");
        assertThat(composer.canSend().get()).isFalse();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }
}
