package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What a user wants others to see (`models.md`). `INVISIBLE` is shown as offline.
public enum Presence {
    ONLINE,
    IDLE,
    FOCUS,
    BUSY,
    INVISIBLE,
    @JsonEnumDefaultValue
    UNKNOWN
}
