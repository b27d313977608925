package chat.holt.model;

/// Body of changing the e-mail address.
public record ChangeEmail(String email, String currentPassword) {}
