package chat.holt.localinstance.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of documents by id. Conditions name the columns that the schema derives from the documents. Use
/// inside a transaction.
public final class Documents {
    private final Database database;
    private final String table;

    public Documents(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    public @Nullable Doc find(String id) {
        List<Doc> found = where("id = ?", id);
        return found.isEmpty() ? null : found.getFirst();
    }

    public boolean exists(String id) {
        return count("id = ?", id) > 0;
    }

    /// Stores a new document or replaces the one of this id.
    public void put(String id, Doc doc) {
        database.update(
                "INSERT INTO " + table + " (id, doc) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc",
                id,
                doc.json());
    }

    public boolean delete(String id) {
        return deleteWhere("id = ?", id) > 0;
    }

    public int deleteWhere(String condition, Object... arguments) {
        return database.update("DELETE FROM " + table + " WHERE " + condition, arguments);
    }

    /// Documents that meet an SQL condition; may end in `ORDER BY` and `LIMIT`.
    public List<Doc> where(String condition, Object... arguments) {
        return database.query(
                row -> Doc.parse(row.getString(1)), "SELECT doc FROM " + table + " WHERE " + condition, arguments);
    }

    public @Nullable Doc first(String condition, Object... arguments) {
        List<Doc> found = where(condition + " LIMIT 1", arguments);
        return found.isEmpty() ? null : found.getFirst();
    }

    public List<String> ids(String condition, Object... arguments) {
        return database.query(row -> row.getString(1), "SELECT id FROM " + table + " WHERE " + condition, arguments);
    }

    public long count(String condition, Object... arguments) {
        return database.number("SELECT count(*) FROM " + table + " WHERE " + condition, arguments);
    }
}
