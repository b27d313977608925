package chat.holt.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who is typing where. A start holds for four seconds unless repeated (`client-behaviour.md §7`).
final class Typing {
    private static final Duration LIFE = Duration.ofSeconds(4);

    private final Map<String, ObservableList<String>> lists = new HashMap<>();
    private final Map<String, Map<String, Instant>> started = new HashMap<>();
    private final InstantSource clock;

    Typing(InstantSource clock) {
        this.clock = clock;
    }

    /// User ids in the order they began.
    ObservableList<String> list(String channelId) {
        return lists.computeIfAbsent(channelId, id -> FXCollections.observableArrayList());
    }

    void start(String channelId, String userId) {
        Map<String, Instant> times = started.computeIfAbsent(channelId, id -> new HashMap<>());
        if (times.put(userId, clock.instant()) == null) {
            list(channelId).add(userId);
        }
    }

    void stop(String channelId, String userId) {
        Map<String, Instant> times = started.get(channelId);
        if (times != null && times.remove(userId) != null) {
            list(channelId).remove(userId);
        }
    }

    void clear(String channelId) {
        started.remove(channelId);
        list(channelId).clear();
    }

    void clear() {
        started.clear();
        lists.values().forEach(ObservableList::clear);
    }

    void expire() {
        Instant oldest = clock.instant().minus(LIFE);
        for (Map.Entry<String, Map<String, Instant>> channel : started.entrySet()) {
            Iterator<Map.Entry<String, Instant>> users =
                    channel.getValue().entrySet().iterator();
            while (users.hasNext()) {
                Map.Entry<String, Instant> user = users.next();
                if (user.getValue().isBefore(oldest)) {
                    users.remove();
                    list(channel.getKey()).remove(user.getKey());
                }
            }
        }
    }
}
