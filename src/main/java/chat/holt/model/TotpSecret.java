package chat.holt.model;

/// Secret for an authenticator, base32.
public record TotpSecret(String secret) {}
