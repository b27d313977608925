package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Uploaded files and what they are attached to. A file can be attached once (`models.md` File).
public final class Uploads {
    private final World world;
    private final Documents files;

    Uploads(World world) {
        this.world = world;
        files = new Documents(world.database(), "files");
    }

    /// Remembers a file that is on disk. `stored` names its content there.
    public void add(Doc file, String stored) {
        files.put(
                file.id(),
                Doc.of("file", file).put("stored", stored).put("used", false).put("at", world.now()));
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

    /// Forgets files that were not attached for a day.
    ///
    /// @return contents that no other file has
    public List<String> prune() {
        String before = Doc.timestamp(world.now().minus(Duration.ofDays(1)));
        String unused = "NOT json_extract(doc, '$.used') AND json_extract(doc, '$.at') < ?";
        List<String> contents = files.where(unused, before).stream()
                .map(entry -> entry.text("stored"))
                .toList();
        files.deleteWhere(unused, before);
        return contents.stream()
                .distinct()
                .filter(stored -> files.count("json_extract(doc, '$.stored') = ?", stored) == 0)
                .toList();
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
