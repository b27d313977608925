package chat.holt.ui.serversettings.auditlog;

import chat.holt.model.AuditLogEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return texts(keys.get(key));
    }

    /// What fields held before an edit.
    Map<String, Object> before() {
        return fields(keys.get("before"));
    }

    /// What fields hold after an edit; those that were cleared are missing.
    Map<String, Object> after() {
        return fields(keys.get("after"));
    }

    static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    static Map<String, Object> fields(@Nullable Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                if (key instanceof String name && held != null) {
                    fields.put(name, held);
                }
            });
        }
        return fields;
    }
}
