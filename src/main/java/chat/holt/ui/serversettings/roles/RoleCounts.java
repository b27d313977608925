package chat.holt.ui.serversettings.roles;

import chat.holt.model.Member;
import chat.holt.store.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many members have each role. Counts again only when a member's record was replaced.
final class RoleCounts {
    private final List<Cell<Member>> members;
    private final Map<String, Integer> counts = new HashMap<>();
    private List<@Nullable Member> seen = List.of();

    RoleCounts(List<Cell<Member>> members) {
        this.members = members;
        refresh();
    }

    int of(String roleId) {
        return counts.getOrDefault(roleId, 0);
    }

    /// @return whether anything was counted again
    boolean refresh() {
        if (unchanged()) {
            return false;
        }
        List<@Nullable Member> now = new ArrayList<>(members.size());
        counts.clear();
        for (Cell<Member> cell : members) {
            Member member = cell.get();
            now.add(member);
            if (member != null) {
                member.roles().forEach(role -> counts.merge(role, 1, Integer::sum));
            }
        }
        seen = now;
        return true;
    }

    @SuppressWarnings(
            "ReferenceEquality") // records are replaced as a whole; comparing them would cost more than counting
    private boolean unchanged() {
        if (seen.size() != members.size()) {
            return false;
        }
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) != members.get(i).get()) {
                return false;
            }
        }
        return true;
    }
}
