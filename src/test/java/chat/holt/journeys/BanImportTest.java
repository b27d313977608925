package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Ulid;
import chat.holt.rest.Api;
import chat.holt.ui.kit.FilePicker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A list of bans from another server is merged into one's own, and written again.
class BanImportTest extends Journey {

    /// Picks what the test names, in place of the desktop's dialog.
    private record Picked(Path read, Path written) implements FilePicker {
        @Override
        public List<Path> open(Window owner, Kind kind, boolean several) {
            return List.of(read);
        }

        @Override
        public @Nullable Path save(Window owner, Kind kind, String name) {
            return written;
        }
    }

    @Test
    void aListIsPreviewedMergedAndExported() throws Exception {
        String known = Ulid.next();
        String stranger = Ulid.next();
        Api bo = api("Bo");
        bo.bans().ban(server(), known, "Spam", 0);
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                String.join(
                        "\n",
                        "id,name,reason",
                        user("Cid") + ",cid#0001,\"Raid, again\"",
                        known + ",,Spam",
                        stranger + ",,'=Scam",
                        user("Cid") + ",,twice",
                        user("Bo") + ",,the owner",
                        "nobody,,what",
                        ""));
        Path written = folder.resolve("written.csv");
        interact(() -> stage().getScene().getProperties().put(FilePicker.class, new Picked(list, written)));

        press("#server-header");
        press("#server-bans-row");
        see("#settings-bans");
        press("#bans-import");
        see("#ban-import-dialog");
        until(
                "the preview",
                () -> text("#ban-summary")
                        .equals("2 to ban · 1 already banned · 1 duplicate · 1 you may not ban · 1 invalid"));
        picture("preview");
        press("#ban-part-left_out");
        seeText("No user ID");
        seeText("Owns this server");
        press("#dialog-confirm");
        miss("#ban-import-dialog");
        until("the queue to end", () -> text("#queue-state").equals("2 done · 0 failed"));
        until("the new bans", () -> shows("Raid, again") && shows("=Scam") && shows("Spam"));
        picture("merged");
        assertThat(bo.bans().list(server()).bans()).hasSize(3);

        press("#bans-export");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        until("the file", () -> content(written).contains("'=Scam"));
        assertThat(content(written)).contains(known + ",,Spam", ",\"Raid, again\"");
    }

    private String text(String query) {
        return lookup(query).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
