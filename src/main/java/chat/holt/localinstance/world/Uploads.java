package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import org.jspecify.annotations.Nullable;

/// Uploaded files and what they are attached to. A file can be attached once (`models.md` File).
public final class Uploads {
    private final Documents files;

    Uploads(Documents files) {
        this.files = files;
    }

    /// Remembers a file that is on disk. `stored` names its content there.
    public void add(Doc file, String stored) {
        files.put(file.id(), Doc.of("file", file).put("stored", stored).put("used", false));
    }

    /// Attaches a file and returns it as others see it; `NotFound` when unknown, of another tag or used already.
    public Doc use(String tag, String id) {
        Doc entry = files.find(id);
        if (entry == null || entry.flag("used") || !file(entry).text("tag").equals(tag)) {
            throw ApiError.notFound();
        }
        files.put(id, entry.put("used", true));
        return file(entry);
    }

    /// The entry `{file, stored}` of an attached file, or null: uploads are hidden until they are attached.
    public @Nullable Doc findUsed(String tag, String id) {
        Doc entry = files.find(id);
        return entry != null && entry.flag("used") && file(entry).text("tag").equals(tag) ? entry : null;
    }

    private static Doc file(Doc entry) {
        return entry.nested("file");
    }
}
