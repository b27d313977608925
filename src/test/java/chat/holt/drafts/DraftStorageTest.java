package chat.holt.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.threading.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written stays over a restart.
class DraftStorageTest {
    @TempDir
    Path folder;

    @Test
    void keepsTextRepliesAndFilesThatAreStillThere() throws IOException {
        Path there = Files.writeString(folder.resolve("there.txt"), "there");
        Path gone = Files.writeString(folder.resolve("gone.txt"), "gone");
        try (DraftStorage storage = open()) {
            MessageDraft draft = storage.drafts().of("C");
            draft.text().set("half a thought");
            draft.replies().add(new MessageDraft.Reply("M", "BO", "Bo", false));
            draft.files().setAll(LocalFile.of(there, "there.txt", 5).covered(true), LocalFile.of(gone, "gone.txt", 4));
            storage.drafts().mentionOnReply().set(false);
        }
        Files.delete(gone);

        try (DraftStorage storage = open()) {
            MessageDraft draft = storage.drafts().of("C");
            assertThat(draft.text().get()).isEqualTo("half a thought");
            assertThat(draft.replies()).containsExactly(new MessageDraft.Reply("M", "BO", "Bo", false));
            assertThat(draft.files()).containsExactly(new LocalFile(there, "there.txt", 5, true));
            assertThat(storage.drafts().mentionOnReply().get()).isFalse();
            assertThat(storage.drafts().written()).containsExactly("C");
        }
    }

    @Test
    void whatIsSentIsForgotten() {
        try (DraftStorage storage = open()) {
            storage.drafts().of("C").text().set("sent soon");
            storage.drafts().of("C").text().set("");
            storage.drafts().of("D").text().set("  \n");
            assertThat(storage.drafts().written()).isEmpty();
        }
        try (DraftStorage storage = open()) {
            assertThat(storage.drafts().all()).isEmpty();
        }
    }

    @Test
    void theNewestTwoHundredAreKept() {
        try (DraftStorage storage = open()) {
            for (int i = 0; i <= DraftsJson.MOST; i++) {
                storage.drafts().of("C" + i).text().set("text");
            }
            storage.drafts().of("C0").text().set("x".repeat(DraftsJson.LONGEST + 1));
        }
        try (DraftStorage storage = open()) {
            assertThat(storage.drafts().all()).hasSize(DraftsJson.MOST).doesNotContainKey("C1");
            assertThat(storage.drafts().of("C0").text().get()).hasSize(DraftsJson.LONGEST);
        }
    }

    @Test
    void whatIsWrittenBeforeTheFileIsReadStays() {
        DraftsJson kept = new DraftsJson(List.of(new DraftsJson.OfChannel("C", "before", null, null)), null);
        Drafts now = new Drafts();
        now.of("C").text().set("meanwhile");
        kept.copyTo(now);
        assertThat(now.of("C").text().get()).isEqualTo("meanwhile");
    }

    @Test
    void aCoveredFileIsSentUnderItsSign() {
        LocalFile file = LocalFile.of(Path.of("end.png"), "end.png", 1);
        assertThat(file.covered(true).sentName()).isEqualTo("spoiler_end.png");
        assertThat(LocalFile.of(Path.of("x"), "SPOILER_end.png", 1))
                .isEqualTo(LocalFile.of(Path.of("x"), "end.png", 1).covered(true));
    }

    private DraftStorage open() {
        return DraftStorage.open(new DraftFile(folder.resolve("drafts.json")), Tasks.direct());
    }
}
