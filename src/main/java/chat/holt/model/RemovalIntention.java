package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Why a member left (`models.md`).
public enum RemovalIntention {
    LEAVE,
    KICK,
    BAN,
    @JsonEnumDefaultValue
    UNKNOWN
}
