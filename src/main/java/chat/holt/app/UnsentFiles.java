package chat.holt.app;

import chat.holt.commands.LetterFile;
import chat.holt.drafts.DraftFile;
import chat.holt.ui.shell.Unsent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where this computer keeps what was written with an account and not sent. Any thread.
final class UnsentFiles {
    private final LetterFile outbox;
    private final DraftFile drafts;
    private final Path made;

    /// @param data folder for what must not get lost
    UnsentFiles(Path data, String userId) {
        outbox = LetterFile.at(data.resolve("outbox").resolve(userId + ".json"));
        drafts = new DraftFile(data.resolve("drafts").resolve(userId + ".json"));
        made = data.resolve("drafts").resolve(userId);
    }

    /// Messages on their way, and those that were refused.
    LetterFile outbox() {
        return outbox;
    }

    DraftFile drafts() {
        return drafts;
    }

    /// Folder for files that were made to be sent.
    Path made() {
        return made;
    }

    /// Blocks.
    Unsent count() {
        return new Unsent(outbox.count(), drafts.count());
    }

    /// Deletes all of it; nothing is kept from then on. Blocks.
    void delete() throws IOException {
        outbox.delete();
        drafts.delete();
        if (Files.isDirectory(made)) {
            for (Path file : madeFiles()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(made);
        }
    }

    private List<Path> madeFiles() throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            return files.toList();
        }
    }
}
