package chat.holt.model;

import java.util.Map;

/// Reply to creating a role.
public record NewRoleResponse(
        String id, Role role, @UnknownFields Map<String, Object> unknown) {
    public NewRoleResponse {
        unknown = Empty.map(unknown);
    }

    public NewRoleResponse(String id, Role role) {
        this(id, role, Map.of());
    }
}
