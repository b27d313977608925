package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import chat.holt.model.Ulid;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who changed what on a server, kept for 30 days (`models.md` Audit log).
public final class AuditLog {
    private static final Duration KEPT = Duration.ofDays(30);

    private final World world;
    private final Documents entries;

    AuditLog(World world) {
        this.world = world;
        entries = new Documents(world.database(), "audit_log");
    }

    /// Notes what somebody did.
    ///
    /// @param target the user concerned, if the kind of action has one
    public void add(String server, String user, @Nullable String reason, @Nullable String target, Doc action) {
        String id = world.ids().next();
        Doc entry = Doc.of("_id", id).put("server", server).put("user", user).put("action", action);
        if (reason == null) {
            entry.putNull("reason");
        } else {
            entry.put("reason", reason);
        }
        if (target == null) {
            entry.putNull("target");
        } else {
            entry.put("target", target);
        }
        entries.put(id, entry);
    }

    /// Entries of a server, newest first; bounds are exclusive.
    public List<Doc> read(String server, String after, String before) {
        String oldest = Ulid.floor(world.now().minus(KEPT));
        return entries.where(
                "server = ? AND id > ? AND id < ? AND id >= ? ORDER BY id DESC", server, after, before, oldest);
    }

    /// Before and after of an edit: `after` what was set, `before` what those and the cleared fields held. Fields
    /// that are left out while they have their default held that.
    public static Doc change(String type, Doc before, Doc data, List<String> clearedKeys) {
        Doc was = Doc.of();
        for (String key : data.keys()) {
            note(was, before, key);
        }
        for (String key : clearedKeys) {
            // The protocol keeps no trace of a slowmode that ends.
            if (!key.equals("slowmode")) {
                note(was, before, key);
            }
        }
        return Doc.of("type", type).put("before", was.copy()).put("after", data.copy());
    }

    private static void note(Doc was, Doc before, String key) {
        if (before.has(key)) {
            was.put(key, before.node().get(key));
        } else {
            switch (key) {
                case "nsfw", "hoist" -> was.put(key, false);
                case "can_publish", "can_receive" -> was.put(key, true);
                case "roles" -> was.put(key, List.of());
                default -> {}
            }
        }
    }
}
