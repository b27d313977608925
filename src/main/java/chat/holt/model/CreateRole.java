package chat.holt.model;

/// Body of creating a role; it becomes the lowest.
public record CreateRole(String name) {}
