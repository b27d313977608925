package chat.holt.drafts;

import chat.holt.json.Json;
import chat.holt.json.JsonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The file in which the drafts of an account are kept. Any thread; everything blocks.
public final class DraftFile {
    private static final long LARGEST = 64 << 20;

    private final JsonFile<DraftsJson> file;

    public DraftFile(Path file) {
        this.file = new JsonFile<>(file, DraftsJson.class, Json.mapper(), LARGEST);
    }

    /// In how many channels something is written.
    public int count() {
        return file.read()
                .map(kept ->
                        Objects.requireNonNullElse(kept.drafts(), List.of()).size())
                .orElse(0);
    }

    /// Deletes what is kept; nothing is kept from then on.
    public void delete() throws IOException {
        file.delete();
    }

    /// What was kept last.
    Optional<DraftsJson> read() {
        return file.read();
    }

    JsonFile<DraftsJson> json() {
        return file;
    }
}
