package chat.holt.ui.serversettings.auditlog;

import chat.holt.json.Untyped;
import chat.holt.model.AuditLogEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what an entry says was done (`models.md` Audit log). What is missing or of another form is empty.
record AuditAction(Map<String, Object> keys) {

    static AuditAction of(AuditLogEntry entry) {
        return new AuditAction(entry.action());
    }

    /// Empty for a kind newer than this client.
    Optional<AuditType> type() {
        return AuditType.ofWireName(text("type"));
    }

    String text(String key) {
        return keys.get(key) instanceof String text ? text : "";
    }

    long number(String key) {
        return keys.get(key) instanceof Number number ? number.longValue() : 0;
    }

    /// Ids.
    List<String> texts(String key) {
        return Untyped.texts(keys.get(key));
    }

    /// What fields held before an edit.
    Map<String, Object> before() {
        return Untyped.fields(keys.get("before"));
    }

    /// What fields hold after an edit; those that were cleared are missing.
    Map<String, Object> after() {
        return Untyped.fields(keys.get("after"));
    }
}
