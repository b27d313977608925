package chat.holt.model;

/// Body of confirming that the account shall go, with the token from the e-mail.
public record DeleteAccount(String token) {}
