package chat.holt.model;

/// Reply to verifying an e-mail address.
public record VerifyResponse(MfaTicket ticket) {}
