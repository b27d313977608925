package chat.holt.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the subscription to the server on screen alive. The instance forgets one after 15 minutes and keeps five at a
/// time (`gateway.md §5`); asking more often than every ten minutes is of no use. Only for the client's loop.
final class Subscriptions {

    static final Duration RENEWAL = Duration.ofMinutes(10);
    private static final int KEPT = 5;

    private final Loop loop;
    private final Consumer<GatewayCommand> send;
    private final SequencedMap<String, Instant> asked = new LinkedHashMap<>();
    private @Nullable String shown;
    private boolean connected;
    private Loop.@Nullable Later renewal;

    Subscriptions(Loop loop, Consumer<GatewayCommand> send) {
        this.loop = loop;
        this.send = send;
    }

    /// @param serverId the server on screen, null when there is none or nobody looks
    void show(@Nullable String serverId) {
        shown = serverId;
        renew();
    }

    /// A new connection knows of no subscription.
    void connected() {
        connected = true;
        asked.clear();
        renew();
    }

    void disconnected() {
        connected = false;
        renew();
    }

    private void renew() {
        if (renewal != null) {
            renewal.cancel();
            renewal = null;
        }
        if (!connected || shown == null) {
            return;
        }
        Instant now = loop.now();
        Instant last = asked.get(shown);
        if (last == null || !last.plus(RENEWAL).isAfter(now)) {
            send.accept(new GatewayCommand.Subscribe(shown));
            last = now;
            asked.remove(shown);
            asked.put(shown, now);
            if (asked.size() > KEPT) {
                asked.pollFirstEntry();
            }
        }
        renewal = loop.after(Duration.between(now, last.plus(RENEWAL)), this::renew);
    }
}
