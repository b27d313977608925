package chat.holt.model;

import java.util.List;

/// Body of reordering roles: all roles, the highest first.
public record RoleRanks(@Always List<String> ranks) {
    public RoleRanks {
        ranks = Empty.list(ranks);
    }
}
