package chat.holt.ui.serversettings.auditlog;

import chat.holt.model.AuditLogEntry;
import chat.holt.model.File;
import chat.holt.model.Ulid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as it is shown.
///
/// @param type null for a kind newer than this client
/// @param changes what an edit changed; empty where the log tells no values
/// @param avatar of whoever acted; null for the drawn one
public record AuditRow(
        AuditLogEntry entry,
        @Nullable AuditType type,
        String actor,
        @Nullable File avatar,
        Sentence sentence,
        List<FieldChange> changes) {
    public AuditRow {
        changes = List.copyOf(changes);
    }

    public String id() {
        return entry.id();
    }

    public Instant time() {
        return Ulid.time(entry.id());
    }

    /// Empty for none.
    public String reason() {
        String reason = entry.reason();
        return reason == null ? "" : reason;
    }
}
