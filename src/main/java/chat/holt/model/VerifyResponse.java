package chat.holt.model;

import java.util.Map;

/// Reply to verifying an e-mail address.
public record VerifyResponse(
        MfaTicket ticket, @UnknownFields Map<String, Object> unknown) {
    public VerifyResponse {
        unknown = Empty.map(unknown);
    }
}
