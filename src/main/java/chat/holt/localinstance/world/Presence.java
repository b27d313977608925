package chat.holt.localinstance.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who is connected. Inhabitants of the demo community can be made to look connected.
public final class Presence {
    private final Map<String, Integer> sockets = new HashMap<>();
    private final Set<String> simulated = new HashSet<>();

    /// Counts a socket; true when the user came online by it.
    public boolean connected(String user) {
        boolean before = isOnline(user);
        sockets.merge(user, 1, Integer::sum);
        return !before;
    }

    /// Forgets a socket; true when the user went offline by it.
    public boolean disconnected(String user) {
        sockets.computeIfPresent(user, (id, count) -> count == 1 ? null : count - 1);
        return !isOnline(user);
    }

    public void simulate(String user) {
        simulated.add(user);
    }

    public boolean isOnline(String user) {
        return sockets.containsKey(user) || simulated.contains(user);
    }
}
