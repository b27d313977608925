package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandsTest {
    private final FileCommands files = new FileCommands() {};
    private final List<String> read = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    private void read(byte[] content, int limit) throws IOException {
        Path file = Files.write(folder.resolve("bans.csv"), content);
        files.read(file, limit)
                .onSuccess(read::add)
                .onFailure(problem -> problems.add(Failure.of(problem).text()));
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        read("Zoë".getBytes(StandardCharsets.UTF_8), 100);
        read("\uFEFFZoë".getBytes(StandardCharsets.UTF_8), 100);
        read("\uFEFFZoë".getBytes(StandardCharsets.UTF_16LE), 100);
        read("Zoë".getBytes(StandardCharsets.ISO_8859_1), 100);
        assertThat(read).containsOnly("Zoë").hasSize(4);
    }

    @Test
    void readsNoMoreThanAllowed() throws IOException {
        read(new byte[2_000_000], 2_000_000);
        read(new byte[2_000_001], 2_000_000);
        assertThat(read).hasSize(1);
        assertThat(problems).containsExactly("The file is larger than 2 MB.");
    }

    @Test
    void saysWhichFileIsTheTrouble() {
        Path missing = folder.resolve("missing.csv");
        files.read(missing, 10)
                .onFailure(problem -> problems.add(Failure.of(problem).text()));
        assertThat(problems).containsExactly("The file “" + missing + "” cannot be read or written.");
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("bans.json"), "old");
        files.write(file, "[\"Zoë\"]");
        assertThat(file).hasContent("[\"Zoë\"]");
        files.write(folder.resolve("no such folder/bans.json"), "x")
                .onFailure(problem -> problems.add(Failure.of(problem).text()));
        assertThat(problems).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
