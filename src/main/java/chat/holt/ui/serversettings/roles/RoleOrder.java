package chat.holt.ui.serversettings.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A new order of roles while it is being made: the server's order, ours, and what to do when the server's changes in
/// the meantime. All lists are role ids, highest first. The first roles are locked: those at or above one's own
/// highest, which always stand on top. One thread only.
final class RoleOrder {
    private List<String> server = List.of();
    private List<String> draft = List.of();
    private List<String> theirs = List.of();
    private List<String> seen = List.of();
    private final Set<String> touched = new HashSet<>();
    private int locked;
    private boolean conflict;

    /// One role that leaves its place.
    ///
    /// @param from place in the server's order, from 1
    /// @param to place in ours, from 1
    record Move(String roleId, int from, int to) {}

    /// Our order; the server's while nothing was moved.
    List<String> current() {
        return draft;
    }

    /// How many roles on top cannot move.
    int locked() {
        return locked;
    }

    /// Whether ours differs from the server's.
    boolean changed() {
        return !draft.equals(server);
    }

    /// Whether somebody else reordered roles while ours differed: then [#keepMine] or [#takeTheirs].
    boolean conflict() {
        return conflict;
    }

    /// Puts a role at a place between others, clamped below the locked ones.
    ///
    /// @param index place among the others, that is with the role taken out, from 0
    /// @return whether anything moved
    boolean move(String roleId, int index) {
        int from = draft.indexOf(roleId);
        if (from < locked) {
            return false;
        }
        List<String> next = new ArrayList<>(draft);
        next.remove(from);
        int to = Math.clamp(index, Math.min(locked, next.size()), next.size());
        next.add(to, roleId);
        draft = List.copyOf(next);
        touched.add(roleId);
        return to != from;
    }

    /// Forgets our order.
    void reset() {
        touched.clear();
        draft = theirs;
        server = theirs;
        conflict = false;
    }

    /// The server took our order; its event may still be on the way.
    void saved() {
        touched.clear();
        server = draft;
        theirs = draft;
        conflict = false;
    }

    /// The server's order as the store has it now. Created and deleted roles are merged; a different order of the
    /// others is taken over unless ours differs too.
    void update(List<String> newServer, int newLocked) {
        locked = newLocked;
        if (newServer.equals(seen)) {
            return;
        }
        seen = List.copyOf(newServer);
        boolean clean = !changed();
        boolean reordered = !common(newServer, theirs).equals(common(theirs, newServer));
        theirs = seen;
        if (clean) {
            reset();
            return;
        }
        draft = merge(newServer);
        if (draft.equals(theirs)) {
            reset();
        } else if (reordered) {
            conflict = true;
            server = merged(server, newServer);
        } else {
            server = theirs;
        }
    }

    /// Ours stays the draft, now against their order.
    void keepMine() {
        server = theirs;
        conflict = false;
    }

    /// Their order replaces ours.
    void takeTheirs() {
        reset();
    }

    /// The fewest roles whose moving explains the difference, preferring those that we did move, in our order.
    List<Move> moves() {
        Map<String, Integer> before = new HashMap<>();
        for (String id : server) {
            before.put(id, before.size() + 1);
        }
        Set<String> still = longestRise(before);
        List<Move> moves = new ArrayList<>();
        for (String id : draft) {
            if (!still.contains(id)) {
                moves.add(new Move(id, before.getOrDefault(id, 0), draft.indexOf(id) + 1));
            }
        }
        return moves;
    }

    /// Our order of what still exists below the locked roles, with new roles at their place at the end.
    private List<String> merge(List<String> newServer) {
        Set<String> next = new LinkedHashSet<>(newServer.subList(0, Math.min(locked, newServer.size())));
        next.addAll(merged(draft, newServer));
        return List.copyOf(next);
    }

    private static List<String> merged(List<String> old, List<String> newServer) {
        Set<String> next = new LinkedHashSet<>(common(old, newServer));
        next.addAll(newServer);
        return List.copyOf(next);
    }

    /// The ids of `list` that `other` has too, in the order of `list`.
    private static List<String> common(List<String> list, List<String> other) {
        return list.stream().filter(Set.copyOf(other)::contains).toList();
    }

    /// One longest list of roles that stand in the same order before and after. Lists are short, so quadratic is fine.
    private Set<String> longestRise(Map<String, Integer> before) {
        int size = draft.size();
        int[] weight = new int[size];
        int[] previous = new int[size];
        int best = -1;
        for (int i = 0; i < size; i++) {
            // One more role always outweighs any number of untouched ones.
            int own = 2 * size + (touched.contains(draft.get(i)) ? 0 : 1);
            weight[i] = own;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean rises = before.getOrDefault(draft.get(j), 0) < before.getOrDefault(draft.get(i), 0);
                if (rises && weight[j] + own > weight[i]) {
                    weight[i] = weight[j] + own;
                    previous[i] = j;
                }
            }
            if (best < 0 || weight[i] > weight[best]) {
                best = i;
            }
        }
        Set<String> rise = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) {
            rise.add(draft.get(i));
        }
        return rise;
    }
}
