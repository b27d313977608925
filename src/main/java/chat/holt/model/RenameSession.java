package chat.holt.model;

/// Body of renaming a session.
public record RenameSession(String friendlyName) {}
