package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry of the audit log. `action` holds `type` and the keys that belong to it (`models.md` Audit log).
public record AuditLogEntry(
        @JsonProperty("_id") String id,
        String server,
        @Always @Nullable String reason,
        String user,
        @Always @Nullable String target,
        @Always Map<String, Object> action,
        @UnknownFields Map<String, Object> unknown) {
    public AuditLogEntry {
        action = Empty.map(action);
        unknown = Empty.map(unknown);
    }
}
