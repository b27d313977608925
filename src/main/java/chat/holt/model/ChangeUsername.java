package chat.holt.model;

/// Body of changing the user name.
public record ChangeUsername(String username, String password) {}
