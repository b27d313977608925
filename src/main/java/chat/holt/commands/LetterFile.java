package chat.holt.commands;

import chat.holt.json.Json;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the outbox of an account on disk, so that nothing written is lost when the program ends. Any thread.
public final class LetterFile {
    private static final Logger LOG = System.getLogger(LetterFile.class.getName());

    /// More than anybody writes while there is no connection; a file beyond it is not Holt's.
    private static final long LARGEST = 16 << 20;

    private final @Nullable Path file;
    private long written;

    private LetterFile(@Nullable Path file) {
        this.file = file;
    }

    /// Keeps nothing.
    public static LetterFile none() {
        return new LetterFile(null);
    }

    public static LetterFile at(Path file) {
        return new LetterFile(file);
    }

    private record Content(List<Letter> letters) {}

    /// What was kept last; nothing if it cannot be read, which is set aside then.
    synchronized List<Letter> read() throws IOException {
        if (file == null || !Files.exists(file)) {
            return List.of();
        }
        List<Letter> letters = Files.size(file) > LARGEST
                ? null
                : Json.tryRead(Files.readString(file), Content.class)
                        .map(Content::letters)
                        .orElse(null);
        if (letters == null) {
            LOG.log(Level.WARNING, "The outbox could not be read and is set aside: {0}", file);
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        }
        return letters;
    }

    /// Keeps the letters in the place of those before; a crash leaves either.
    ///
    /// @param version grows; what is older than what is written already is left out
    synchronized void write(List<Letter> letters, long version) throws IOException {
        if (file == null || version <= written) {
            return;
        }
        written = version;
        if (letters.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, Json.write(new Content(letters)));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
