package chat.holt.model;

/// Body of changing the password.
public record ChangePassword(String password, String currentPassword) {}
