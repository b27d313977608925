package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is connected. Inhabitants of the demo community can be made to look connected.
public final class Presence {
    private final Map<String, Integer> sockets = new HashMap<>();
    private final Set<String> simulated = new HashSet<>();
    private final List<Doc> voices = new ArrayList<>();

    /// Counts a socket; true when the user came online by it. Whoever really connects is no longer simulated, so that
    /// others see them leave too.
    public boolean connected(String user) {
        boolean before = isOnline(user);
        simulated.remove(user);
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

    /// Puts people into a voice channel as a ChannelVoiceState.
    public void simulateVoice(Doc state) {
        voices.add(state);
    }

    /// Who is in voice channels; only in the demo community anybody is.
    public List<Doc> voices() {
        return voices;
    }

    /// Whether somebody real is connected.
    public boolean isWatched() {
        return !sockets.isEmpty();
    }

    /// Whether a user is connected in truth.
    public boolean isConnected(String user) {
        return sockets.containsKey(user);
    }

    public boolean isOnline(String user) {
        return sockets.containsKey(user) || simulated.contains(user);
    }
}
