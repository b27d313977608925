package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// How you stand towards another user; `USER` is yourself (`models.md`).
public enum RelationshipStatus {
    NONE,
    USER,
    FRIEND,
    OUTGOING,
    INCOMING,
    BLOCKED,
    BLOCKED_OTHER,
    @JsonEnumDefaultValue
    UNKNOWN
}
