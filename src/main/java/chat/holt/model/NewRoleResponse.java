package chat.holt.model;

/// Reply to creating a role.
public record NewRoleResponse(String id, Role role) {}
