package chat.holt.drafts;

import chat.holt.json.GatheredFile;
import chat.holt.json.Json;
import chat.holt.json.JsonFile;
import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps an account's [Drafts] on disk. UI thread only.
public final class DraftStorage implements AutoCloseable {
    private static final long LARGEST = 64 << 20;

    private final Drafts drafts = new Drafts();
    private final GatheredFile<DraftsJson> file;
    private boolean restored;
    private boolean touched;

    private DraftStorage(JsonFile<DraftsJson> kept) {
        file = new GatheredFile<>(kept, "drafts", () -> DraftsJson.of(drafts));
    }

    /// Follows the drafts of the account, into which comes what was kept last as soon as it is read.
    public static DraftStorage open(Path file, Tasks tasks) {
        JsonFile<DraftsJson> kept = new JsonFile<>(file, DraftsJson.class, Json.mapper(), LARGEST);
        DraftStorage opened = new DraftStorage(kept);
        opened.drafts.onChange(opened::changed);
        tasks.run(() -> kept.read().map(DraftsJson::present)).onSuccess(opened::restore);
        return opened;
    }

    public Drafts drafts() {
        return drafts;
    }

    private void restore(Optional<DraftsJson> content) {
        content.ifPresent(kept -> kept.copyTo(drafts));
        restored = true;
        if (touched) {
            file.changed();
        }
    }

    /// Nothing is written before what was kept is read, for it would be lost.
    private void changed() {
        if (restored) {
            file.changed();
        } else {
            touched = true;
        }
    }

    /// Writes what still waits.
    @Override
    public void close() {
        file.close();
    }
}
