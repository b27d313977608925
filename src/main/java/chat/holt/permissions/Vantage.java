package chat.holt.permissions;

import java.util.List;

/// Through whose eyes a server is looked at.
public sealed interface Vantage {

    /// Those of a made-up member with just these roles, whom nobody has muted or timed out and who owns nothing.
    record OfRoles(List<String> roleIds) implements Vantage {
        public OfRoles {
            roleIds = List.copyOf(roleIds);
        }
    }

    /// Those of somebody on the server, with all that binds or frees just them: a timeout, ownership.
    record OfMember(String userId) implements Vantage {}
}
