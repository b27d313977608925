package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which entries of an audit log to fetch (`rest.md §19`). Null and empty leave a condition out.
///
/// @param user id of who acted
/// @param target id of the user it was done to
/// @param types of action, such as `BanCreate`
/// @param before id of an entry, exclusive
/// @param after id of an entry, exclusive
/// @param limit 1–100
public record AuditLogQuery(
        @Nullable String user,
        @Nullable String target,
        List<String> types,
        @Nullable String before,
        @Nullable String after,
        int limit) {

    public AuditLogQuery {
        types = List.copyOf(types);
    }

    /// The newest entries.
    public static AuditLogQuery latest(int limit) {
        return new AuditLogQuery(null, null, List.of(), null, null, limit);
    }

    /// The same, so many at most.
    public AuditLogQuery withLimit(int most) {
        return new AuditLogQuery(user, target, types, before, after, most);
    }

    /// The same, older than an entry; null from the newest on.
    public AuditLogQuery before(@Nullable String entryId) {
        return new AuditLogQuery(user, target, types, entryId, after, limit);
    }
}
