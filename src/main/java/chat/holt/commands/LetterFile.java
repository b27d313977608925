package chat.holt.commands;

import chat.holt.json.Json;
import chat.holt.json.JsonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the outbox of an account on disk, so that nothing written is lost when the program ends. Any thread.
public final class LetterFile {
    /// More than anybody writes while there is no connection.
    private static final long LARGEST = 16 << 20;

    private final @Nullable JsonFile<Content> file;

    private LetterFile(@Nullable JsonFile<Content> file) {
        this.file = file;
    }

    /// Keeps nothing.
    public static LetterFile none() {
        return new LetterFile(null);
    }

    public static LetterFile at(Path file) {
        return new LetterFile(new JsonFile<>(file, Content.class, Json.mapper(), LARGEST));
    }

    /// Empty lists are left out on disk.
    private record Content(@Nullable List<Letter> letters) {}

    /// How many messages wait. Blocks.
    public int count() {
        return read().size();
    }

    /// Deletes them; nothing is kept from then on. Blocks.
    public void delete() throws IOException {
        if (file != null) {
            file.delete();
        }
    }

    /// What was kept last.
    List<Letter> read() {
        List<Letter> letters =
                file == null ? null : file.read().map(Content::letters).orElse(null);
        return letters == null ? List.of() : letters;
    }

    /// Keeps the letters in the place of those before.
    ///
    /// @param version grows; what is older than what is kept already is left out
    void write(List<Letter> letters, long version) throws IOException {
        if (file != null) {
            file.write(new Content(letters), version);
        }
    }
}
