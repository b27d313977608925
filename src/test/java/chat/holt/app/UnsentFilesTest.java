package chat.holt.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.drafts.DraftStorage;
import chat.holt.threading.Tasks;
import chat.holt.ui.shell.Unsent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsentFilesTest {
    @TempDir
    Path data;

    @Test
    void countsWhatWaits() throws IOException {
        UnsentFiles files = new UnsentFiles(data, "U");
        assertThat(files.count()).isEqualTo(Unsent.NOTHING);
        write("outbox/U.json", "{'letters':[{'nonce':'A','channelId':'C'},{'nonce':'B','channelId':'C'}]}");
        write("drafts/U.json", "{'drafts':[{'channel':'C','text':'half'}]}");
        assertThat(files.count()).isEqualTo(new Unsent(2, 1));
    }

    @Test
    void leavesNothingOfTheAccountAndAllOfOthers() throws IOException {
        for (String user : new String[] {"U", "V"}) {
            write("outbox/" + user + ".json", "{}");
            write("drafts/" + user + ".json", "{}");
            write("drafts/" + user + "/made1.png", "");
        }
        new UnsentFiles(data, "U").delete();
        assertThat(data.resolve("outbox").toFile().list()).containsExactly("V.json");
        assertThat(data.resolve("drafts").toFile().list()).containsExactlyInAnyOrder("V.json", "V");
        assertThat(data.resolve("drafts/V/made1.png")).exists();
    }

    @Test
    void nothingComesBackOnceItIsDeleted() throws IOException {
        UnsentFiles files = new UnsentFiles(data, "U");
        DraftStorage storage = DraftStorage.open(files.drafts(), Tasks.direct());
        storage.drafts().of("C").text().set("half a thought");
        files.delete();
        storage.close();
        assertThat(data.resolve("drafts/U.json")).doesNotExist();
    }

    private void write(String name, String content) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content.replace('\'', '"'));
    }
}
