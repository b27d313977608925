package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Proof of a second factor, usable once within five minutes.
public record MfaTicket(
        @JsonProperty("_id") String id,
        String accountId,
        String token,
        @Always boolean validated,
        @Always boolean authorised,
        @Always @Nullable String lastTotpCode,
        @UnknownFields Map<String, Object> unknown) {
    public MfaTicket {
        unknown = Empty.map(unknown);
    }
}
