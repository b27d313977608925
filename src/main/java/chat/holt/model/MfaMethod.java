package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Ways to prove oneself a second time (`auth.md`).
public enum MfaMethod {
    PASSWORD,
    RECOVERY,
    TOTP,
    @JsonEnumDefaultValue
    UNKNOWN
}
