package chat.holt.drafts;

import chat.holt.json.GatheredFile;
import chat.holt.threading.Tasks;
import java.util.Optional;

/// Keeps an account's [Drafts] on disk. UI thread only.
public final class DraftStorage implements AutoCloseable {
    private final Drafts drafts = new Drafts();
    private final GatheredFile<DraftsJson> file;
    private boolean restored;
    private boolean touched;

    private DraftStorage(DraftFile kept) {
        file = new GatheredFile<>(kept.json(), "drafts", () -> DraftsJson.of(drafts));
    }

    /// Follows the drafts of the account, into which comes what was kept last as soon as it is read.
    public static DraftStorage open(DraftFile kept, Tasks tasks) {
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
