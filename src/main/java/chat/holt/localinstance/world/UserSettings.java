package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import java.util.List;

/// Opaque texts a user's clients keep on the instance: `{key: [revision, value]}`.
public final class UserSettings {
    private final World world;

    public UserSettings(World world) {
        this.world = world;
    }

    public Doc read(String user, List<String> keys) {
        Doc result = Doc.of();
        for (String key : keys) {
            world.database()
                    .query(
                            row -> List.<Object>of(row.getLong(1), row.getString(2)),
                            "SELECT revision, value FROM settings WHERE user = ? AND key = ?",
                            user,
                            key)
                    .forEach(entry -> result.put(key, entry));
        }
        return result;
    }

    /// Keeps the values that are not older than what is known; returns them all with the revision.
    public Doc write(String user, Doc values, long revision) {
        Doc result = Doc.of();
        for (String key : values.keys()) {
            String value = values.text(key);
            world.database()
                    .update(
                            "INSERT INTO settings (user, key, revision, value) VALUES (?, ?, ?, ?) ON CONFLICT (user, key)"
                                    + " DO UPDATE SET revision = excluded.revision, value = excluded.value"
                                    + " WHERE excluded.revision >= revision",
                            user,
                            key,
                            revision,
                            value);
            result.put(key, List.<Object>of(revision, value));
        }
        return result;
    }
}
